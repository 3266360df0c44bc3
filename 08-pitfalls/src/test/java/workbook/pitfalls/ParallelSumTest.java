package workbook.pitfalls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import static java.util.concurrent.TimeUnit.SECONDS;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

@DisplayName("8.6 ParallelSum")
class ParallelSumTest {

    private final AtomicInteger tasks = new AtomicInteger();
    private final CyclicBarrier meeting = new CyclicBarrier(4);
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
            assertThat(ParallelSum.of(1_003, i -> i + 1, parts, pool))
                    .as("the sum of 1 to 1,003, in %d parts", parts)
                    .isEqualTo(503_506);
        }
    }

    @Test
    void it_is_a_sum_of_longs() throws Exception {
        assertThat(ParallelSum.of(10, i -> Integer.MAX_VALUE, 2, pool))
                .as("the sum of ten numbers, each 2,147,483,647")
                .isEqualTo(10L * Integer.MAX_VALUE);
    }

    @Test
    void borders_do_not_overflow() throws Exception {
        assertThat(ParallelSum.of(50_000, i -> i, 50_000, pool))
                .as("the sum of 0 to 49,999, in 50,000 parts: is a border computed as an int?")
                .isEqualTo(1_249_975_000);
    }

    @Test
    void no_addition_is_lost() throws Exception {
        assertThat(ParallelSum.of(4, this::meet, 4, pool))
                .as("four tasks that add one at the same time: do they share a sum, with +=?")
                .isEqualTo(4);
    }

    @Test
    void each_part_is_one_task_of_the_pool() throws Exception {
        ParallelSum.of(1_003, i -> i + 1, 4, pool);

        assertThat(tasks).as("tasks of the pool, for 4 parts").hasValue(4);
        tasks.set(0);
        ParallelSum.of(5, i -> i, 4, pool);
        assertThat(tasks).as("tasks of the pool, for 5 numbers in 4 parts").hasValue(4);
    }

    @Test
    void all_parts_are_handed_over_before_the_caller_waits() throws Exception {
        expected = new CountDownLatch(4);

        ParallelSum.of(1_003, i -> i + 1, 4, pool);

        assertThat(tooFew)
                .withFailMessage("a part was waited for before all 4 were handed to the pool")
                .isFalse();
    }

    @Test
    void no_task_is_empty() throws Exception {
        assertThat(ParallelSum.of(3, i -> i + 1, 8, pool)).as("the sum of 1 to 3").isEqualTo(6);
        assertThat(tasks).as("tasks, for 3 numbers").hasValue(3);
        assertThat(ParallelSum.of(0, i -> i, 8, pool)).as("the sum of no numbers").isZero();
        assertThat(tasks).as("tasks, for 3 numbers and then for none").hasValue(3);
    }

    @Test
    void the_pool_stays_open() throws Exception {
        ParallelSum.of(1_003, i -> i + 1, 4, pool);

        assertThat(pool.isShutdown()).as("closed, though it belongs to the caller").isFalse();
    }

    @Test
    void an_interrupted_caller_waits_no_longer() {
        interrupted = Thread.currentThread();
        expected = new CountDownLatch(99);
        try {
            fail("interrupted while it waits, but got " + ParallelSum.of(99, i -> i, 4, pool));
        } catch (InterruptedException asItShould) {
            assertThat(tooFew).as("waited until the parts were done").isFalse();
        }
    }

    /// Waits until four are here: by then whoever shares a sum has read it.
    private int meet(int i) {
        try {
            meeting.await(3, SECONDS);
        } catch (BrokenBarrierException | TimeoutException e) {
            return 1; // never four at a time: what is wrong there, other tests say
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
        return 1;
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
