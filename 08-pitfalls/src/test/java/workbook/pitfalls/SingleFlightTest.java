package workbook.pitfalls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertSame;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.FutureTask;

@DisplayName("8.5 SingleFlight")
class SingleFlightTest {

    private final SingleFlight<String, String> cache = new SingleFlight<>();
    private final List<CompletableFuture<String>> loads = new CopyOnWriteArrayList<>();
    private final CompletableFuture<String> secondLoad = new CompletableFuture<>();
    private final IOException boom = new IOException("boom");

    @Test
    void a_value_is_loaded_and_kept() {
        var first = get("a");
        loads.getFirst().complete("value");

        var again = get("a");
        assertThat(first.getNow("not there") + again.getNow(", not kept")).isEqualTo("valuevalue");
        assertThat(loads.size()).as("loads, for two who have asked").isEqualTo(1);
    }

    @Test
    void who_asks_meanwhile_gets_the_same_load() {
        get("a");
        var second = get("a");

        assertThat(loads.size()).as("loads, while the first is on its way").isEqualTo(1);
        loads.getFirst().complete("value");
        assertThat(second.getNow("not there")).isEqualTo("value");
    }

    @Test
    void two_who_ask_at_the_same_moment_load_once() throws Exception {
        var second = new FutureTask<>(() -> get("a"));
        cache.get(
                "a",
                key -> {
                    Thread.startVirtualThread(second);
                    // Where the answer is right the other cannot load: then 300 ms pass.
                    secondLoad.copy().completeOnTimeout("", 300, MILLISECONDS).join();
                    return load(key);
                });
        second.get(4, SECONDS);

        assertThat(loads.size())
                .as("loads: between looking and putting there is time for another one")
                .isEqualTo(1);
    }

    @Test
    void keys_have_nothing_to_do_with_each_other() {
        get("a");
        var b = get("b");
        loads.getLast().complete("value of b");

        assertThat(b.getNow("not yet")).as("b, while a is being loaded").isEqualTo("value of b");
    }

    @Test
    void a_failure_is_for_all_who_wait() {
        var waiting = List.of(get("a"), get("a"));

        loads.getFirst().completeExceptionally(boom);

        assertThat(waiting).as("two who wait").allMatch(future -> failureOf(future) == boom);
    }

    @Test
    void a_failure_is_not_kept() {
        get("a");
        loads.getFirst().completeExceptionally(boom);

        get("a");

        assertThat(loads.size()).as("loads: the first failed, one asks again").isEqualTo(2);
    }

    @Test
    void who_hears_of_a_failure_may_ask_again_at_once() {
        get("a").handle((value, failure) -> get("a"));

        loads.getFirst().completeExceptionally(boom);

        assertThat(loads.size()).as("loads: was the failure forgotten too late?").isEqualTo(2);
    }

    @Test
    void what_load_throws_is_a_failure_of_the_future_and_is_not_kept() {
        var broken = new IllegalStateException("broken");
        var first = cache.get("a", key -> fail(broken));

        get("a");

        assertSame(broken, failureOf(first), "load has thrown");
        assertThat(loads.size()).as("loads, after one that has thrown").isEqualTo(1);
    }

    @Test
    void who_cancels_cancels_for_itself() {
        var first = get("a");
        var second = get("a");

        first.cancel(true);
        second.complete("made up");
        var third = get("a");
        loads.getFirst().complete("value");

        assertThat(third.exceptionally(Throwable::toString).getNow("not yet"))
                .as("one has cancelled, another has made up a value: the third gets")
                .isEqualTo("value");
    }

    private CompletableFuture<String> get(String key) {
        return cache.get(key, this::load);
    }

    private CompletableFuture<String> load(String key) {
        loads.add(new CompletableFuture<>());
        secondLoad.complete(key);
        return loads.getLast();
    }

    private static Throwable failureOf(CompletableFuture<String> future) {
        try {
            throw new AssertionError("no failure, but " + future.getNow("not done"));
        } catch (CompletionException e) {
            return e.getCause();
        }
    }

    private static <T> T fail(RuntimeException failure) {
        throw failure;
    }
}
