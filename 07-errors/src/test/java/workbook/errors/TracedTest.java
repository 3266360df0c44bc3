package workbook.errors;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.concurrent.TimeUnit.SECONDS;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.slf4j.MDC;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

@DisplayName("7.6 Traced")
class TracedTest {

    /// One thread: each task runs where the one before it has run.
    private final ExecutorService pool = Executors.newSingleThreadExecutor();

    @AfterEach
    void endThePool() {
        pool.shutdownNow();
        MDC.clear();
    }

    @Test
    void the_task_has_the_context_of_its_submitter() throws Exception {
        MDC.put("request", "r-1");
        MDC.put("user", "Ada");

        assertThat(Traced.submit(pool, MDC::getCopyOfContextMap).get(4, SECONDS))
                .as("the MDC that the task sees")
                .isEqualTo(Map.of("request", "r-1", "user", "Ada"));
    }

    @Test
    void the_context_is_that_of_the_moment_of_submit() throws Exception {
        var gate = new CountDownLatch(1);
        var opened = pool.submit(() -> gate.await(4, SECONDS));
        MDC.put("request", "r-1");

        var task = Traced.submit(pool, () -> MDC.get("request"));
        MDC.put("request", "r-2");
        gate.countDown();

        assertThat(opened.get(4, SECONDS)).as("submit() came back before the task ran").isTrue();
        assertThat(task.get(4, SECONDS)).as("submitted for r-1, run during r-2").isEqualTo("r-1");
    }

    @Test
    void the_task_runs_on_a_thread_of_the_pool() throws Exception {
        var thread = Traced.submit(pool, Thread::currentThread).get(4, SECONDS);
        var ofThePool = pool.submit(Thread::currentThread).get(4, SECONDS);

        assertThat(thread).as("the thread of the task: the pool's only one").isSameAs(ofThePool);
    }

    @Test
    void a_submitter_without_a_context_gives_none() throws Exception {
        pool.submit(() -> MDC.put("request", "of another")).get(4, SECONDS);

        assertThat(Traced.submit(pool, () -> MDC.get("request")).get(4, SECONDS))
                .as("the submitter has no request id, so the task has none either")
                .isNull();
    }

    @Test
    void nothing_is_left_behind_on_the_thread() throws Exception {
        MDC.put("request", "r-1");
        Traced.submit(pool, () -> putStep("loading")).get(4, SECONDS);

        assertThat(left()).as("left behind on the pool's thread").isNull();
    }

    @Test
    void nothing_is_left_behind_after_a_failure() throws Exception {
        MDC.put("request", "r-1");
        var boom = new IOException("boom");
        var task = Traced.submit(pool, () -> failAfter(putStep("loading"), boom));

        assertThat(left()).as("left behind on the pool's thread after a failure").isNull();
        assertThat(task.exceptionNow()).as("the task's own failure").isSameAs(boom);
    }

    @Test
    void nothing_is_left_behind_after_an_error() throws Exception {
        Traced.submit(pool, () -> failAfter(putStep("loading"), new StackOverflowError("boom")));

        assertThat(left()).as("left behind on the pool's thread after an error").isNull();
    }

    @Test
    void what_the_thread_had_before_is_there_again() throws Exception {
        pool.submit(() -> MDC.put("pool", "reports")).get(4, SECONDS);
        MDC.put("request", "r-1");

        Traced.submit(pool, () -> putStep("loading")).get(4, SECONDS);

        assertThat(left()).as("the MDC of the pool's thread").isEqualTo(Map.of("pool", "reports"));
    }

    @Test
    void the_submitter_keeps_its_context() throws Exception {
        MDC.put("request", "r-1");
        Traced.submit(pool, () -> putStep("loading")).get(4, SECONDS);

        assertThat(MDC.getCopyOfContextMap())
                .as("the submitter's own MDC")
                .isEqualTo(Map.of("request", "r-1"));
    }

    @Test
    void cancel_interrupts_the_task() throws Exception {
        var started = new CountDownLatch(1);
        var task = Traced.submit(pool, () -> waitForInterrupt(started));
        assertThat(started.await(4, SECONDS)).as("the task has started").isTrue();

        task.cancel(true);

        assertThat(pool.submit(() -> "next"))
                .withFailMessage("cancel(true) does not reach the task: is this the pool's future?")
                .succeedsWithin(Duration.ofSeconds(4));
    }

    /// What the next task finds in the MDC of the one thread.
    private Map<String, String> left() throws Exception {
        var context = pool.submit(MDC::getCopyOfContextMap).get(4, SECONDS);
        return context == null || context.isEmpty() ? null : context;
    }

    private static <X extends Throwable> String failAfter(String step, X failure) throws X {
        throw failure;
    }

    private static String putStep(String step) {
        MDC.put("step", step);
        return step;
    }

    private static boolean waitForInterrupt(CountDownLatch started) throws InterruptedException {
        started.countDown();
        return new CountDownLatch(1).await(8, SECONDS);
    }
}
