package workbook.pitfalls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import static java.util.concurrent.TimeUnit.SECONDS;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeoutException;

@DisplayName("8.7 Nested")
class NestedTest {

    private final Set<String> threads = ConcurrentHashMap.newKeySet();
    private final CyclicBarrier meeting = new CyclicBarrier(4);
    private volatile boolean missed;
    private ExecutorService pool = Executors.newFixedThreadPool(1, NestedTest::ofThePool);

    @AfterEach
    void endThePool() {
        pool.shutdownNow();
    }

    @Test
    void a_tree_of_one_value_is_that_value() throws Exception {
        assertThat(sum(new Tree(() -> 7L))).isEqualTo(7);
    }

    @Test
    void a_pool_of_one_thread_is_enough() throws Exception {
        assertThat(sum(tree(5))).as("the sum of 31 ones").isEqualTo(31);
    }

    @Test
    void values_are_computed_on_the_pool() throws Exception {
        sum(tree(4));

        assertThat(threads).as("threads that compute").containsExactly("of the pool");
    }

    @Test
    void values_below_each_other_run_at_the_same_time() throws Exception {
        usePoolOf(4);

        sum(new Tree(this::meet, new Tree(this::meet, new Tree(this::meet, new Tree(this::meet)))));

        assertThat(missed)
                .withFailMessage("4 threads, but a value below another had to wait for it")
                .isFalse();
    }

    @Test
    void values_beside_each_other_run_at_the_same_time() throws Exception {
        usePoolOf(4);
        var two = new Tree(() -> 1L, new Tree(this::meet), new Tree(this::meet));

        sum(new Tree(() -> 1L, two, two));

        assertThat(missed)
                .withFailMessage("4 threads, but a value beside another had to wait for it")
                .isFalse();
    }

    @Test
    void a_failure_is_the_cause_of_what_the_caller_gets() throws Exception {
        var boom = new IOException("boom");

        try {
            var sum = sum(new Tree(() -> 1L, new Tree(() -> fail(boom))));
            throw new AssertionError("a value has failed, but the sum is " + sum);
        } catch (ExecutionException e) {
            assertSame(boom, e.getCause(), "what the value has thrown");
        }
    }

    @Test
    void the_pool_stays_open() throws Exception {
        sum(tree(2));

        assertThat(pool.isShutdown()).as("closed, though it belongs to the caller").isFalse();
    }

    private long sum(Tree tree) throws Exception {
        return assertTimeoutPreemptively(
                Duration.ofSeconds(6),
                () -> Nested.sum(tree, pool),
                "after 6 s there is no sum: does a task wait for another task of its pool?");
    }

    /// A tree of ones with so many levels, and two children below each value.
    private Tree tree(int levels) {
        return levels == 1
                ? new Tree(this::one)
                : new Tree(this::one, tree(levels - 1), tree(levels - 1));
    }

    private long one() {
        threads.add(Thread.currentThread().getName());
        return 1;
    }

    /// Waits until four values are being computed.
    private long meet() throws InterruptedException {
        try {
            meeting.await(3, SECONDS);
        } catch (BrokenBarrierException | TimeoutException e) {
            missed = true;
        }
        return 1;
    }

    private void usePoolOf(int size) {
        pool.shutdown();
        pool = Executors.newFixedThreadPool(size, NestedTest::ofThePool);
    }

    private static Thread ofThePool(Runnable work) {
        return new Thread(work, "of the pool");
    }

    private static <T, X extends Throwable> T fail(X failure) throws X {
        throw failure;
    }
}
