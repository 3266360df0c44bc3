package workbook.pitfalls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

@DisplayName("8.7 Nested")
class NestedTest {

    private final Values values = new Values();
    private ExecutorService pool = Executors.newFixedThreadPool(1, NestedTest::ofThePool);

    @AfterEach
    void endThePool() {
        pool.shutdownNow();
    }

    @Test
    void a_tree_of_one_value_is_that_value() throws Exception {
        assertThat(sum(new Tree(() -> 7L))).as("the sum of 7").isEqualTo(7);
    }

    @Test
    void it_is_a_sum_of_longs() throws Exception {
        var large = new Tree(() -> 2_000_000_000L);

        assertThat(sum(new Tree(() -> 1L, large, large)))
                .as("the sum of 1 and two times 2,000,000,000")
                .isEqualTo(4_000_000_001L);
    }

    @Test
    void a_pool_of_one_thread_is_enough() throws Exception {
        assertThat(sum(values.tree(5))).as("the sum of 31 ones").isEqualTo(31);
    }

    @Test
    void values_are_computed_on_the_pool() throws Exception {
        sum(values.tree(4));

        assertThat(values.threads()).as("threads that compute").containsExactly("of the pool");
    }

    @Test
    void values_below_each_other_run_at_the_same_time() throws Exception {
        usePoolOf(4);

        sum(
                new Tree(
                        values::meet,
                        new Tree(values::meet, new Tree(values::meet, new Tree(values::meet)))));

        assertThat(values.missed())
                .withFailMessage("4 threads, but a value below another had to wait for it")
                .isFalse();
    }

    @Test
    void values_beside_each_other_run_at_the_same_time() throws Exception {
        usePoolOf(4);
        var two = new Tree(() -> 1L, new Tree(values::meet), new Tree(values::meet));

        sum(new Tree(() -> 1L, two, two));

        assertThat(values.missed())
                .withFailMessage("4 threads, but a value beside another had to wait for it")
                .isFalse();
    }

    @Test
    void a_failure_is_the_cause_of_what_the_caller_gets() throws Exception {
        var boom = new IOException("boom");
        var error = new Error("boom");

        assertSame(boom, failureOf(() -> fail(boom)), "what the value has thrown");
        assertSame(error, failureOf(() -> fail(error)), "the error that the value has thrown");
    }

    @Test
    void an_interrupted_caller_waits_no_longer() throws Exception {
        var tree = new Tree(() -> 1L, new Tree(values::interruptTheCaller));

        try {
            throw new AssertionError("interrupted while it waits, but the sum is " + sum(tree));
        } catch (InterruptedException asItShould) {
            assertThat(values.missed()).as("waited until the values were there").isFalse();
        }
    }

    @Test
    void the_pool_stays_open() throws Exception {
        sum(values.tree(2));

        assertThat(pool.isShutdown()).as("closed, though it belongs to the caller").isFalse();
    }

    private long sum(Tree tree) throws Exception {
        return assertTimeoutPreemptively(
                Duration.ofSeconds(6),
                () -> {
                    values.callFromHere();
                    return Nested.sum(tree, pool);
                },
                "after 6 s there is no sum: does a task wait for another task of its pool, or has"
                        + " one failed, and nobody is told?");
    }

    private Throwable failureOf(Callable<Long> value) throws Exception {
        try {
            var sum = sum(new Tree(() -> 1L, new Tree(value)));
            throw new AssertionError("a value has failed, but the sum is " + sum);
        } catch (ExecutionException e) {
            return e.getCause();
        }
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
