package workbook.errors;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.concurrent.TimeUnit.SECONDS;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

@DisplayName("7.4 ParseAll")
class ParseAllTest {

    private final List<String> bad = new CopyOnWriteArrayList<>();
    private final List<Object> seen = new CopyOnWriteArrayList<>();

    @Test
    void good_texts_give_their_numbers_in_order() throws Exception {
        subscribe(ParseAll.of(Flux.just("1", "-2", "+3"), bad::add));

        assertThat(seen).as("what came out").containsExactly(1, -2, 3, "end");
        assertThat(bad).as("bad texts").isEmpty();
    }

    @Test
    void the_stream_goes_on_behind_a_bad_text() throws Exception {
        subscribe(ParseAll.of(Flux.just("1", "x", "2", "", "3"), bad::add));

        assertThat(seen)
                .as("behind a bad text the stream goes on, and no number is made up for it")
                .containsExactly(1, 2, 3, "end");
    }

    @Test
    void each_bad_text_is_told_once() throws Exception {
        subscribe(ParseAll.of(Flux.just("1", "x", " 7", "", "0x10", "99999999999"), bad::add));

        assertThat(bad)
                .as("bad texts, each as it came: was somebody told of each?")
                .containsExactly("x", " 7", "", "0x10", "99999999999");
    }

    @Test
    void an_error_of_the_stream_comes_through() throws Exception {
        var texts = Flux.just("1", "x").concatWith(Flux.error(new IOException("line is down")));

        subscribe(ParseAll.of(texts, bad::add));

        assertThat(seen)
                .as("the stream itself has failed: that is no bad text")
                .containsExactly(1, "error: line is down");
        assertThat(bad).as("bad texts").containsExactly("x");
    }

    @Test
    void an_error_of_the_stream_comes_through_though_it_looks_like_a_bad_text() throws Exception {
        var texts = Flux.just(1, 2, 3).map(ParseAllTest::failAtTwo);

        subscribe(ParseAll.of(texts, bad::add));

        assertThat(seen)
                .as("a NumberFormatException of the stream, not of a text")
                .containsExactly(1, "error: not ours");
    }

    @Test
    void what_the_listener_throws_comes_through() throws Exception {
        var texts = Flux.just("1", "x", "2");

        subscribe(ParseAll.of(texts, text -> fail(new IllegalStateException("disk full"))));
        subscribe(ParseAll.of(texts, text -> fail(new NumberFormatException("no disk number"))));

        assertThat(seen)
                .as("bad() has thrown, twice")
                .containsExactly(1, "error: disk full", 1, "error: no disk number");
    }

    @Test
    void a_number_comes_as_soon_as_its_text() {
        var texts = Sinks.many().unicast().<String>onBackpressureBuffer();
        var first = new CompletableFuture<Integer>();
        ParseAll.of(texts.asFlux(), bad::add)
                .subscribe(first::complete, first::completeExceptionally);

        texts.tryEmitNext("1");

        assertThat(first)
                .as("one text has come: its number cannot wait for others")
                .succeedsWithin(Duration.ofSeconds(4))
                .isEqualTo(1);
    }

    @Test
    void nothing_happens_before_somebody_subscribes_and_again_for_each_who_does() throws Exception {
        var numbers = ParseAll.of(Flux.just("1", "x"), bad::add);

        assertThat(bad).as("bad texts before somebody has subscribed").isEmpty();
        subscribe(numbers);
        subscribe(numbers);
        assertThat(bad).as("bad texts of two subscribers").containsExactly("x", "x");
        assertThat(seen).as("what came out, twice").containsExactly(1, "end", 1, "end");
    }

    private static String failAtTwo(int number) {
        if (number == 2) {
            throw new NumberFormatException("not ours");
        }
        return "" + number;
    }

    private static void fail(RuntimeException failure) {
        throw failure;
    }

    /// Waits for the end, since the numbers may come on another thread.
    private void subscribe(Flux<Integer> numbers) throws InterruptedException {
        var ended = new CountDownLatch(1);
        numbers.doFinally(end -> ended.countDown())
                .subscribe(
                        seen::add,
                        e -> seen.add("error: " + e.getMessage()),
                        () -> seen.add("end"));
        ended.await(4, SECONDS);
    }
}
