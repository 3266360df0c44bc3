package workbook.pitfalls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import static java.util.concurrent.TimeUnit.SECONDS;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

@DisplayName("8.6 ParallelSum")
class ParallelSumTest {

    private static final int[] NUMBERS = IntStream.rangeClosed(1, 1_003).toArray();
    private static final long SUM = 503_506;

    private final AtomicInteger tasks = new AtomicInteger();
    private final Pool pool = new Pool();
    private volatile CountDownLatch expected = new CountDownLatch(0);
    private volatile boolean tooFew;
    private volatile Thread interrupted;

    @AfterEach
    void endThePool() {
        pool.shutdownNow();
        Thread.interrupted();
    }

    @Test
    void the_sum_is_that_of_all_numbers() throws Exception {
        for (int parts = 1; parts <= 7; parts++) {
            assertThat(ParallelSum.of(NUMBERS, parts, pool))
                    .as("the sum of 1 to 1,003, in %d parts", parts)
                    .isEqualTo(SUM);
        }
    }

    @Test
    void it_is_a_sum_of_longs() throws Exception {
        var large = new int[10];
        Arrays.fill(large, Integer.MAX_VALUE);

        assertThat(ParallelSum.of(large, 2, pool)).isEqualTo(10L * Integer.MAX_VALUE);
    }

    @Test
    void each_part_is_one_task_of_the_pool() throws Exception {
        ParallelSum.of(NUMBERS, 4, pool);

        assertThat(tasks).as("tasks of the pool, for 4 parts").hasValue(4);
    }

    @Test
    void all_parts_are_handed_over_before_the_caller_waits() throws Exception {
        expected = new CountDownLatch(4);

        ParallelSum.of(NUMBERS, 4, pool);

        assertThat(tooFew)
                .withFailMessage("a part was waited for before all 4 were handed to the pool")
                .isFalse();
    }

    @Test
    void no_task_is_empty() throws Exception {
        assertThat(ParallelSum.of(new int[] {1, 2, 3}, 8, pool)).isEqualTo(6);
        assertThat(tasks).as("tasks, for 3 numbers").hasValue(3);
        assertThat(ParallelSum.of(new int[0], 8, pool)).isZero();
        assertThat(tasks).as("tasks, for 3 numbers and then for none").hasValue(3);
    }

    @Test
    void the_pool_stays_open() throws Exception {
        ParallelSum.of(NUMBERS, 4, pool);

        assertThat(pool.isShutdown()).as("closed, though it belongs to the caller").isFalse();
    }

    @Test
    void an_interrupted_caller_waits_no_longer() {
        interrupted = Thread.currentThread();
        expected = new CountDownLatch(99);
        try {
            fail(
                    "interrupted while it waits, but the caller got "
                            + ParallelSum.of(NUMBERS, 4, pool));
        } catch (InterruptedException asItShould) {
            assertThat(tooFew).as("waited until the parts were done").isFalse();
        }
    }

    /// Counts its tasks, and begins with the first when as many have come as are expected.
    private class Pool extends ThreadPoolExecutor {

        Pool() {
            super(4, 4, 0, SECONDS, new LinkedBlockingQueue<>());
        }

        @Override
        public void execute(Runnable task) {
            super.execute(task);
            expected.countDown();
            if (tasks.incrementAndGet() == 4 && interrupted != null) {
                interrupted.interrupt();
            }
        }

        @Override
        protected void beforeExecute(Thread thread, Runnable task) {
            try {
                tooFew |= !expected.await(3, SECONDS);
            } catch (InterruptedException end) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
