package workbook.errors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import static java.util.concurrent.TimeUnit.SECONDS;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;

@DisplayName("7.2 Supervise")
class SuperviseTest {

    private record Told(Thread thread, Throwable failure) {}

    private final CountDownLatch started = new CountDownLatch(1);
    private final List<Told> told = new CopyOnWriteArrayList<>();

    @Test
    void the_caller_goes_on_while_the_task_runs_on_the_thread_that_it_got() throws Exception {
        var callerHasGoneOn = new CountDownLatch(1);
        var taskThread = new CompletableFuture<Thread>();
        Callable<Boolean> task =
                () -> {
                    callerHasGoneOn.await(2, SECONDS);
                    return taskThread.complete(Thread.currentThread());
                };

        var thread = Supervise.start(task, this::note);

        assertThat(taskThread.isDone())
                .withFailMessage("start() came back after the task had run: who waits for whom?")
                .isFalse();
        callerHasGoneOn.countDown();
        assertThat(taskThread.get(4, SECONDS)).as("the thread of the task").isSameAs(thread);
    }

    @Test
    void a_success_is_told_to_nobody() throws Exception {
        join(Supervise.start(() -> "fine", this::note));

        assertThat(told).isEmpty();
    }

    @Test
    void a_failure_is_told_before_the_thread_ends() throws Exception {
        var boom = new IllegalStateException("boom");

        var thread = join(Supervise.start(() -> fail(boom), this::noteWhileItLives));

        assertThat(told)
                .withFailMessage(
                        "the task has failed; told while its thread lived: %s;"
                                + " expected: once, and with %s, which start() returned",
                        told, thread)
                .extracting(Told::thread)
                .containsExactly(thread);
    }

    @Test
    void what_is_told_is_the_exception_itself() throws Exception {
        var boom = new CompletionException("boom", new RuntimeException("its own cause"));
        var wrapper = new ExecutionException("thrown on purpose", boom);

        var first = join(Supervise.start(() -> fail(boom), this::note));
        var second = join(Supervise.start(() -> fail(wrapper), this::note));

        assertThat(told)
                .as("once, with what the task threw: no wrapper, and not its cause")
                .isEqualTo(List.of(new Told(first, boom), new Told(second, wrapper)));
    }

    @Test
    void an_error_is_a_failure_too() throws Exception {
        var boom = new StackOverflowError("boom");

        var thread = join(Supervise.start(() -> fail(boom), this::note));

        assertThat(told).as("after an error").isEqualTo(List.of(new Told(thread, boom)));
    }

    @Test
    void a_task_that_was_interrupted_has_not_failed() throws Exception {
        startAndInterrupt(this::waitForInterrupt);

        assertThat(told).as("told, although the task was only asked to stop").isEmpty();
    }

    @Test
    void a_failure_after_an_interrupt_is_a_failure() throws Exception {
        var boom = new IllegalStateException("could not tidy up");

        var thread =
                startAndInterrupt(() -> {
                    try {
                        return waitForInterrupt();
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                        throw boom;
                    }
                });

        assertThat(told)
                .as("the task was interrupted, and then failed for a reason of its own")
                .isEqualTo(List.of(new Told(thread, boom)));
    }

    private void note(Thread thread, Throwable failure) {
        told.add(new Told(thread, failure));
    }

    /// Whoever tells on this thread, keeps it alive for as long as that takes.
    private void noteWhileItLives(Thread thread, Throwable failure) {
        if (!assertDoesNotThrow(() -> thread.join(Duration.ofMillis(300)))) {
            note(thread, failure);
        }
    }

    private Thread startAndInterrupt(Callable<?> task) throws InterruptedException {
        var thread = Supervise.start(task, this::note);
        started.await(4, SECONDS);
        thread.interrupt();
        return join(thread);
    }

    private static Thread join(Thread thread) throws InterruptedException {
        assertThat(thread.join(Duration.ofSeconds(4)))
                .withFailMessage("4 s later %s lives: is it the task's own, or a pool's?", thread)
                .isTrue();
        return thread;
    }

    private boolean waitForInterrupt() throws InterruptedException {
        started.countDown();
        return new CountDownLatch(1).await(5, SECONDS);
    }

    private static <T, X extends Throwable> T fail(X failure) throws X {
        throw failure;
    }
}
