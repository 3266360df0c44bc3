package workbook.basics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.opentest4j.TestAbortedException;

import java.time.Duration;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.function.ToLongFunction;

@DisplayName("1.6 Batches")
class BatchesTest {

    /// More batches than a pool that is sized by the processors has threads.
    private static final int MANY = Runtime.getRuntime().availableProcessors() + 8;

    private final List<List<Integer>> batches = new CopyOnWriteArrayList<>();
    private final List<Thread> threads = new CopyOnWriteArrayList<>();
    private final CyclicBarrier meeting = new CyclicBarrier(MANY);
    private final RuntimeException boom = new RuntimeException("boom");

    @Test
    void without_items_the_total_is_0_and_the_worker_is_not_called() {
        assertThat(outcome(List.of(), 3, this::keep)).as("made %s", batches).isEqualTo(0L);
    }

    @Test
    void the_last_batch_may_be_shorter_but_never_empty() {
        assertThat(outcome(List.of(1, 2, 3), 2, this::keep)).as("made %s", batches).isEqualTo(2L);
        assertThat(outcome(List.of(4, 5), 2, this::keep)).as("made %s", batches).isEqualTo(1L);

        assertThat(batches).containsExactlyInAnyOrder(List.of(1, 2), List.of(3), List.of(4, 5));
    }

    @Test
    void batches_do_not_change_when_the_items_do() {
        var items = new ArrayList<>(List.of(1, 2, 3));
        outcome(items, 2, this::keep);

        Collections.fill(items, 0);

        assertThat(batches).as("copies").containsExactlyInAnyOrder(List.of(1, 2), List.of(3));
    }

    @Test
    void all_batches_are_worked_on_at_the_same_time() {
        assertThat(outcome(Collections.nCopies(2 * MANY, 1), 2, this::meet))
                .as("%d workers meet, then return 1 each: no update of a sum is lost", MANY)
                .isEqualTo((long) MANY);
    }

    @Test
    void the_total_is_the_sum_of_all_workers_when_they_have_ended() {
        assertThat(outcome(List.of(1, 2), 1, this::slow))
                .as("2 times 3 000 000 000: was it read too early, or is it too large for an int?")
                .isEqualTo(6_000_000_000L);
    }

    @Test
    void a_failure_of_the_worker_reaches_the_caller_itself() {
        assertSame(boom, outcome(List.of(1, 2, 3), 1, this::failWithTwo), "itself, not a wrapper");
    }

    @Test
    void a_size_below_1_is_refused() {
        var items = new TwoItems();

        assertInstanceOf(IllegalArgumentException.class, outcome(items, 0, this::keep), "size 0");
        assertInstanceOf(IllegalArgumentException.class, outcome(items, -1, this::keep), "size -1");
    }

    @Test
    void no_thread_is_left_behind_even_by_a_failure() throws Exception {
        outcome(List.of(1, 2, 3), 1, this::failWithTwo);

        for (var thread : threads) {
            assertThat(thread.isDaemon() || thread.join(Duration.ofSeconds(3)))
                    .withFailMessage("%s keeps the program alive: is its executor closed?", thread)
                    .isTrue();
        }
    }

    private long keep(List<Integer> batch) {
        threads.add(Thread.currentThread());
        batches.add(batch);
        return 1;
    }

    private long failWithTwo(List<Integer> batch) {
        if (batch.contains(2)) {
            throw boom;
        }
        return keep(batch);
    }

    private long meet(List<Integer> batch) {
        try {
            meeting.await(3, TimeUnit.SECONDS);
            return 1;
        } catch (Exception e) {
            throw new IllegalStateException("some workers did not start beside the others", e);
        }
    }

    /// Ends late: a caller that does not wait has read the total by then.
    private long slow(List<Integer> batch) {
        var result = new CompletableFuture<Long>();
        return result.completeOnTimeout(3_000_000_000L, 300, TimeUnit.MILLISECONDS).join();
    }

    private Object outcome(List<Integer> items, int size, ToLongFunction<List<Integer>> worker) {
        try {
            return assertTimeoutPreemptively(
                    Duration.ofSeconds(5),
                    () -> Batches.total(items, size, worker),
                    "the caller still waits: is a worker that fails never counted as ended?");
        } catch (TestAbortedException | AssertionError verdict) {
            throw verdict;
        } catch (Throwable failure) {
            return failure;
        }
    }

    private static class TwoItems extends AbstractList<Integer> {
        private int questions;

        @Override
        public Integer get(int index) {
            return index;
        }

        @Override
        public int size() {
            assertThat(++questions).as("size 0: a loop over 2 items never ends").isLessThan(1000);
            return 2;
        }
    }
}
