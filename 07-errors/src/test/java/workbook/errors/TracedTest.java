package workbook.errors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import static java.util.concurrent.TimeUnit.SECONDS;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.slf4j.MDC;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

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

        assertThat(get(Traced.submit(pool, MDC::getCopyOfContextMap)))
                .as("the MDC that the task sees")
                .isEqualTo(Map.of("request", "r-1", "user", "Ada"));
    }

    @Test
    void the_context_is_that_of_the_moment_of_submit() throws Exception {
        var gate = new CountDownLatch(1);
        pool.submit(() -> gate.await(4, SECONDS));
        MDC.put("request", "r-1");

        var task = Traced.submit(pool, () -> MDC.get("request"));
        MDC.put("request", "r-2");
        gate.countDown();

        assertThat(get(task))
                .as("submitted for r-1, run when its thread serves r-2")
                .isEqualTo("r-1");
    }

    @Test
    void a_submitter_without_a_context_gives_none() throws Exception {
        pool.submit(() -> MDC.put("request", "of another")).get(4, SECONDS);

        assertThat(get(Traced.submit(pool, () -> MDC.get("request"))))
                .as("the submitter has no request id, so the task has none either")
                .isNull();
    }

    @Test
    void nothing_is_left_behind_on_the_thread() throws Exception {
        MDC.put("request", "r-1");
        get(Traced.submit(pool, () -> putStep("loading")));

        assertThat(left()).as("left behind on the pool's thread").isNull();
    }

    @Test
    void nothing_is_left_behind_after_a_failure() throws Exception {
        MDC.put("request", "r-1");
        var task = Traced.submit(pool, () -> failAfter(putStep("loading")));

        var failure = catchThrowableOfType(ExecutionException.class, () -> get(task));
        assertThat(failure.getCause()).as("the failure of the task").hasMessage("boom");
        assertThat(left()).as("left behind on the pool's thread after a failure").isNull();
    }

    @Test
    void what_the_thread_had_before_is_there_again() throws Exception {
        pool.submit(() -> MDC.put("pool", "reports")).get(4, SECONDS);
        MDC.put("request", "r-1");

        get(Traced.submit(pool, () -> putStep("loading")));

        assertThat(left()).as("the MDC of the pool's thread").isEqualTo(Map.of("pool", "reports"));
    }

    @Test
    void the_submitter_keeps_its_context() throws Exception {
        MDC.put("request", "r-1");
        get(Traced.submit(pool, () -> putStep("loading")));

        assertThat(MDC.getCopyOfContextMap())
                .as("the submitter's own MDC")
                .isEqualTo(Map.of("request", "r-1"));
    }

    @Test
    void cancel_interrupts_the_task() throws Exception {
        var started = new CountDownLatch(1);
        var interrupted = new CountDownLatch(1);
        var task = Traced.submit(pool, () -> waitForInterrupt(started, interrupted));
        assertThat(started.await(4, SECONDS)).as("the task has started").isTrue();

        task.cancel(true);

        assertThat(interrupted.await(4, SECONDS))
                .withFailMessage("cancel(true) does not reach the task: is this the pool's future?")
                .isTrue();
    }

    /// What the next task finds in the MDC of the one thread.
    private Map<String, String> left() throws Exception {
        var context = pool.submit(MDC::getCopyOfContextMap).get(4, SECONDS);
        return context == null || context.isEmpty() ? null : context;
    }

    private static String failAfter(String step) throws IOException {
        throw new IOException("boom");
    }

    private static String putStep(String step) {
        MDC.put("step", step);
        return step;
    }

    private static <T> T get(Future<T> task) throws Exception {
        return task.get(4, SECONDS);
    }

    private static String waitForInterrupt(CountDownLatch started, CountDownLatch interrupted)
            throws InterruptedException {
        started.countDown();
        try {
            new CountDownLatch(1).await(5, SECONDS);
            return "not interrupted";
        } catch (InterruptedException e) {
            interrupted.countDown();
            throw e;
        }
    }
}
