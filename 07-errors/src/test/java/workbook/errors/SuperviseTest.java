package workbook.errors;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.concurrent.TimeUnit.SECONDS;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

@DisplayName("7.2 Supervise")
class SuperviseTest {

    private record Told(Thread thread, Throwable failure) {}

    private final List<Told> told = new CopyOnWriteArrayList<>();

    @Test
    void the_caller_goes_on_while_the_task_runs_on_the_thread_that_it_got() throws Exception {
        var callerHasGoneOn = new CountDownLatch(1);
        var taskThread = new CompletableFuture<Thread>();

        var thread =
                Supervise.start(
                        () -> {
                            callerHasGoneOn.await(2, SECONDS);
                            return taskThread.complete(Thread.currentThread());
                        },
                        this::note);

        assertThat(taskThread.isDone())
                .withFailMessage("start() came back after the task had run: who waits for whom?")
                .isFalse();
        callerHasGoneOn.countDown();
        assertThat(taskThread.get(4, SECONDS)).as("the thread of the task").isSameAs(thread);
    }

    @Test
    void a_success_is_told_to_nobody() throws Exception {
        startAndJoin(() -> "fine");

        assertThat(told).isEmpty();
    }

    @Test
    void a_failure_is_told_before_the_thread_ends() throws Exception {
        var boom = new IllegalStateException("boom");

        var thread = startAndJoin(() -> fail(boom));

        assertThat(told)
                .withFailMessage(
                        "the task has failed, and its thread has ended: told were %s", told)
                .extracting(Told::thread)
                .containsExactly(thread);
    }

    @Test
    void what_is_told_is_the_exception_itself() throws Exception {
        var boom = new IOException("boom", new RuntimeException("its own cause"));

        var thread = startAndJoin(() -> fail(boom));

        assertThat(told)
                .as("once, with what the task threw: no wrapper, and not its cause")
                .isEqualTo(List.of(new Told(thread, boom)));
    }

    @Test
    void an_error_is_a_failure_too() throws Exception {
        var boom = new StackOverflowError("boom");

        var thread = startAndJoin(() -> fail(boom));

        assertThat(told).as("after an error").isEqualTo(List.of(new Told(thread, boom)));
    }

    @Test
    void a_task_that_was_interrupted_has_not_failed() throws Exception {
        var started = new CountDownLatch(1);
        var thread = Supervise.start(() -> waitForInterrupt(started), this::note);
        started.await(4, SECONDS);

        thread.interrupt();

        assertThat(thread.join(Duration.ofSeconds(4)))
                .withFailMessage("interrupted, but the task runs on: is this its thread?")
                .isTrue();
        assertThat(told).as("told, although the task was only asked to stop").isEmpty();
    }

    @Test
    void a_failure_after_an_interrupt_is_a_failure() throws Exception {
        var boom = new IOException("could not tidy up");
        var started = new CountDownLatch(1);
        var thread =
                Supervise.start(
                        () -> {
                            try {
                                return waitForInterrupt(started);
                            } catch (InterruptedException e) {
                                Thread.currentThread().interrupt();
                                throw boom;
                            }
                        },
                        this::note);
        started.await(4, SECONDS);

        thread.interrupt();

        thread.join(Duration.ofSeconds(4));
        assertThat(told)
                .as("the task was interrupted, and then failed for a reason of its own")
                .isEqualTo(List.of(new Told(thread, boom)));
    }

    private void note(Thread thread, Throwable failure) {
        told.add(new Told(thread, failure));
    }

    private Thread startAndJoin(Callable<?> task) throws InterruptedException {
        var thread = Supervise.start(task, this::note);
        assertThat(thread.join(Duration.ofSeconds(4))).as("the thread has ended").isTrue();
        return thread;
    }

    private static String waitForInterrupt(CountDownLatch started) throws InterruptedException {
        started.countDown();
        new CountDownLatch(1).await(5, SECONDS);
        return "not interrupted";
    }

    private static <T, X extends Throwable> T fail(X failure) throws X {
        throw failure;
    }
}
