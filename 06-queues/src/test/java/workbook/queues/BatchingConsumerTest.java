package workbook.queues;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.opentest4j.TestAbortedException;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// No time passes here: waiting in the queue moves the clock. A batch is full with 3 items, and too
/// old after 100 ms.
@DisplayName("6.4 BatchingConsumer")
class BatchingConsumerTest {

    private static final Integer END = null;

    private final ScriptedQueue<Optional<Integer>> queue = new ScriptedQueue<>();
    private final NotingSink<Integer> sink = new NotingSink<>(queue::now);
    private int size = 3;
    private Duration longest = Duration.ofMillis(100);
    private long clockBegins;

    @Test
    void a_batch_goes_as_soon_as_it_is_full_and_not_before() {
        at(0, 1).at(60, 2).at(90, 3, 4, 5, 6).at(500, END);

        assertBatches("3 items are a batch", "[1, 2, 3] at 90.0 ms", "[4, 5, 6] at 90.0 ms");
    }

    @Test
    void a_batch_of_one_is_full_with_its_first_item() {
        size = 1;
        at(0, 1, 2).at(50, END);

        assertBatches("1 item is a batch", "[1] at 0.0 ms", "[2] at 0.0 ms");
    }

    @Test
    void a_batch_goes_when_its_oldest_item_has_waited_long_enough() {
        at(0, 1).at(60, 2).at(120, 3).at(500, END);

        assertBatches("100 ms after its oldest item", "[1, 2] at 100.0 ms", "[3] at 220.0 ms");
    }

    @Test
    void each_batch_has_a_time_of_its_own() {
        at(50, 1, 2, 3).at(95, 4).at(900, END);

        assertBatches("100 ms after 4 was taken", "[1, 2, 3] at 50.0 ms", "[4] at 195.0 ms");
    }

    @Test
    void no_batch_is_empty() {
        at(500, 1, 2, 3).at(900, END);

        assertBatches("nothing comes before 1 or after 3", "[1, 2, 3] at 500.0 ms");
    }

    @Test
    void at_the_end_the_rest_goes_at_once() {
        at(0, 1, 2, 3, 4).at(50, END);

        assertBatches("the rest is a batch too", "[1, 2, 3] at 0.0 ms", "[4] at 50.0 ms");
    }

    @Test
    void a_batch_does_not_change_any_more() {
        at(0, 1, 2, 3, 4, END).outcome();

        assertThat(sink.batches)
                .as("batches, kept by the sink until the end: is one list used again?")
                .containsExactly(List.of(1, 2, 3), List.of(4));
    }

    @Test
    void a_failure_of_the_sink_ends_the_work_and_comes_as_it_is() {
        var failure = new IllegalStateException("boom");
        sink.failsWith(failure);

        assertThat(at(0, 1, 2, 3, 4, END).outcome()).as("the sink has failed").isSameAs(failure);
        assertThat(sink.batches).as("batches, the first of which has failed").hasSize(1);
    }

    @Test
    void after_an_interrupt_what_was_taken_is_handed_on() {
        queue.interruptAt(50);

        var outcome = at(0, 1, 2, 3, 4).at(50, 5, END).outcome();

        assertThat(sink.handedOn)
                .as("batches; 4 was taken, 5 was not")
                .containsExactly("[1, 2, 3] at 0.0 ms", "[4] at 50.0 ms");
        assertThat(queue).as("left in the queue: 5 and the end").hasSize(2);
        assertThat(outcome).as("interrupted").isInstanceOf(InterruptedException.class);
    }

    @Test
    void a_nanosecond_is_time_too() {
        longest = Duration.ofMillis(100).plusNanos(1);
        at(0, 1).at(500, END);

        assertBatches("is the nanosecond rounded away?", "[1] at 100.000001 ms");
    }

    @Test
    void the_clock_may_count_from_below_zero() {
        clockBegins = Duration.ofMillis(-300).toNanos();
        at(0, 1).at(200, 2).at(500, END);

        assertBatches("only differences count", "[1] at 100.0 ms", "[2] at 300.0 ms");
    }

    @Test
    void the_clock_may_pass_the_largest_long() {
        clockBegins = Long.MAX_VALUE - Duration.ofMillis(50).toNanos();
        at(0, 1).at(60, 2).at(300, END);

        assertBatches("only differences count", "[1, 2] at 100.0 ms");
    }

    private BatchingConsumerTest at(long millis, Integer... items) {
        queue.at(millis, Stream.of(items).map(Optional::ofNullable).toList());
        return this;
    }

    private void assertBatches(String reason, String... expected) {
        assertThat(outcome()).as("how it ended").isEqualTo("the end");
        assertThat(sink.threads).as("threads of the sink").containsOnly(Thread.currentThread());
        assertThat(sink.handedOn).as(reason).containsExactly(expected);
    }

    private Object outcome() {
        try {
            BatchingConsumer.run(queue, size, longest, () -> clockBegins + queue.now(), sink);
            return "the end";
        } catch (TestAbortedException e) {
            throw e;
        } catch (Throwable e) {
            return e;
        }
    }
}
