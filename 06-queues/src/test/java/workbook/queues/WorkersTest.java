package workbook.queues;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;

import java.io.IOException;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

@DisplayName("6.1 Workers")
class WorkersTest {

    private static final String NOT_ALL =
            "the consumers never work all at once: who has no thread? Does the producer hold one?";

    private final List<Integer> tenItems = IntStream.range(0, 10).boxed().toList();
    private final AtomicInteger begun = new AtomicInteger();
    private final Meeting busy = new Meeting(3, NOT_ALL);
    private final Meeting looked = new Meeting(3, NOT_ALL);
    private TestQueue queue = new TestQueue(1);
    private EndOfAll end = new EndOfAll(1, null);

    @Test
    void no_items_give_an_empty_list() {
        assertThat(run(List.of(), 3, item -> item)).isEmpty();
    }

    @Test
    void each_item_is_worked_on_once_and_the_queue_is_empty_then() throws Exception {
        for (var workers : List.of(1, 3, 20)) {
            queue = new TestQueue(workers == 3 ? 100 : 1);
            begun.set(0);

            assertThat(run(List.of(7, 7, 7, 7), workers, _ -> begun.incrementAndGet()))
                    .as("the results of the calls for 4 items, with %d consumers", workers)
                    .containsExactlyInAnyOrder(1, 2, 3, 4);
            assertThat(queue).as("the queue after the end").isEmpty();
            queue.assertNobodyWaits();
        }
    }

    @Test
    void all_consumers_work_at_the_same_time() {
        int many = Runtime.getRuntime().availableProcessors() + 8; // more than a pool has threads
        var all = new Meeting(many, NOT_ALL);

        run(Collections.nCopies(many, 7), many, _ -> all.meet());
    }

    @Test
    void results_are_in_item_order_whoever_takes_or_ends_first() {
        queue.delayTheItem0();

        assertThat(run(tenItems, 10, item -> Pause.then(50 * (9 - item), item)))
                .as("results in item order")
                .isEqualTo(tenItems);
    }

    @Test
    void while_all_consumers_are_busy_the_queue_is_full_and_the_producer_waits() {
        queue = new TestQueue(2);

        run(tenItems, 3, this::whileAllAreBusy);
    }

    @Test
    void a_failure_ends_all_and_comes_out_as_itself() throws Exception {
        assertEndsAll(1, 100, new Error("boom"));
        assertEndsAll(3, 1, new IOException("boom"));
    }

    @Test
    void an_interrupt_of_the_caller_ends_all() throws Exception {
        assertEndsAll(3, 1, null);
        assertEndsAll(3, 100, null);
    }

    private <R> List<R> run(List<Integer> items, int workers, Work<Integer, R> work) {
        return assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> {
                    end.callerIs(Thread.currentThread());
                    return Workers.run(items, workers, queue, work);
                },
                "after 5 s it has not ended: who still waits at the queue, and for whom?");
    }

    private void assertEndsAll(int workers, int room, Throwable boom) throws Exception {
        queue = new TestQueue(room);
        end = new EndOfAll(workers, boom);
        Throwable thrown = null;
        try {
            run(tenItems, workers, _ -> end.work());
        } catch (TestAbortedException | AssertionFailedError e) {
            throw e;
        } catch (Throwable e) {
            thrown = e;
        }
        assertThat(end.ended)
                .as("works that had ended when the caller went on")
                .hasValue(end.begun.get());
        assertThat(end.begun)
                .as("items begun: one by each consumer, perhaps one more, then none")
                .hasValueLessThan(workers + 2);
        end.assertCallerGets(thrown);
        queue.assertNobodyWaits();
    }

    private int whileAllAreBusy(int item) throws Exception {
        if (begun.incrementAndGet() <= 3) {
            busy.meet();
            assertThat(Pause.then(200, begun)).as("items in work by 3 consumers").hasValue(3);
            queue.assertFillsUp();
            looked.meet();
        }
        return item;
    }
}
