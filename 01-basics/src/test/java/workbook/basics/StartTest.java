package workbook.basics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import static java.util.concurrent.TimeUnit.SECONDS;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future.State;
import java.util.concurrent.TimeoutException;

@DisplayName("1.1 Start")
class StartTest {

    /// What `keep` has been given: it runs when the test says so.
    private final Queue<Runnable> kept = new ConcurrentLinkedQueue<>();

    private final List<Thread> handedOverBy = new CopyOnWriteArrayList<>();
    private final List<Thread> calledBy = new CopyOnWriteArrayList<>();
    private volatile Thread caller;

    @Test
    void the_result_of_the_task_completes_the_future() throws Exception {
        assertEndsWith("hello", Start.async(() -> "hello", StartTest::runInThread));
    }

    @Test
    void null_is_a_result_too() throws Exception {
        assertEndsWith(null, Start.async(() -> null, StartTest::runInThread));
    }

    @Test
    void the_executor_has_the_task_when_async_returns() {
        startHello();

        assertThat(calledBy)
                .withFailMessage("the caller has run the task itself, and had to wait for it")
                .doesNotContain(caller);
        assertThat(handedOverBy)
                .withFailMessage("Start.async has returned, but the executor has no task")
                .contains(caller);
    }

    @Test
    void only_the_executor_runs_the_task_and_only_once() throws Exception {
        var future = startHello();

        while (!kept.isEmpty()) {
            kept.remove().run();
        }
        stateOf(future);

        assertThat(calledBy)
                .withFailMessage(
                        "the task ran in %s: the executor alone should run it, once, in [%s]",
                        calledBy, Thread.currentThread())
                .containsExactly(Thread.currentThread());
    }

    @Test
    void an_exception_of_the_task_is_the_failure_of_the_future() throws Exception {
        var boom = new IOException("boom");

        assertFailsWith(boom, Start.async(() -> throwing(boom), StartTest::runInThread));
    }

    @Test
    void an_error_of_the_task_is_the_failure_of_the_future() throws Exception {
        var boom = new StackOverflowError("boom");

        assertFailsWith(boom, Start.async(() -> throwing(boom), StartTest::runInThread));
    }

    /// Lets an answer go that still waits for its task.
    @AfterEach
    void runWhatIsKept() {
        kept.forEach(Runnable::run);
    }

    private CompletableFuture<String> startHello() {
        return assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> {
                    caller = Thread.currentThread();
                    return Start.async(this::hello, this::keep);
                },
                "Start.async does not return: does it wait for the task that it has started?");
    }

    private String hello() {
        calledBy.add(Thread.currentThread());
        return "hello";
    }

    private void keep(Runnable work) {
        handedOverBy.add(Thread.currentThread());
        kept.add(work);
    }

    private static void runInThread(Runnable work) {
        // Silent: an error may reach this thread too, what counts is what the future says.
        Thread.ofPlatform().daemon().uncaughtExceptionHandler((thread, e) -> {}).start(work);
    }

    private static String throwing(Throwable boom) throws Exception {
        if (boom instanceof Error error) {
            throw error;
        }
        throw (Exception) boom;
    }

    private static void assertEndsWith(Object result, CompletableFuture<?> future)
            throws InterruptedException {
        assertThat(stateOf(future))
                .withFailMessage(
                        "the task returned %s, but its future is %s", result, future.state())
                .isEqualTo(State.SUCCESS);
        assertThat(future.resultNow()).as("the result of the task").isEqualTo(result);
    }

    private static void assertFailsWith(Throwable boom, CompletableFuture<?> future)
            throws InterruptedException {
        assertThat(stateOf(future))
                .withFailMessage("the task threw %s, but its future is %s", boom, future.state())
                .isEqualTo(State.FAILED);
        assertSame(boom, future.exceptionNow(), "the future fails with what the task threw");
    }

    private static State stateOf(CompletableFuture<?> future) throws InterruptedException {
        try {
            future.get(5, SECONDS);
        } catch (ExecutionException | CancellationException | TimeoutException e) {
            // The state says it.
        }
        return future.state();
    }
}
