package workbook.errors;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.opentest4j.TestAbortedException;

import workbook.errors.Outcome.Failure;
import workbook.errors.Outcome.Success;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;

@DisplayName("7.1 Settle")
class SettleTest {

    private final CompletableFuture<Thread> fastThread = new CompletableFuture<>();
    private final Semaphore waiting = new Semaphore(0);
    private final Semaphore interrupts = new Semaphore(0);

    @Test
    void no_tasks_give_no_outcomes() {
        assertThat(settle(List.of())).isEmpty();
    }

    @Test
    void tasks_run_at_the_same_time() {
        int many = Runtime.getRuntime().availableProcessors() + 8; // more than a pool has threads
        var meeting = new CyclicBarrier(many);

        assertThat(settle(Collections.nCopies(many, () -> meeting.await(3, SECONDS))))
                .withFailMessage("not all had started: does one wait for another, or for a thread?")
                .allMatch(outcome -> outcome instanceof Success);
    }

    @Test
    void outcomes_come_in_task_order_though_the_last_task_ends_first() {
        var outcomes = settle(List.of(this::slow, () -> null, this::fast));

        var expected = List.of(new Success<>("slow"), new Success<>(null), new Success<>("fast"));
        assertThat(outcomes).as("one for each task, in task order; null too").isEqualTo(expected);
    }

    @Test
    void a_failure_is_what_the_task_threw_itself() {
        var boom = new CompletionException("boom", new RuntimeException("its own cause"));
        var wrapper = new ExecutionException("thrown on purpose", boom);
        var stop = new InterruptedException("of a task: a failure like others");
        var error = new AssertionError("boom");
        List<Callable<Object>> tasks =
                List.of(() -> fail(boom), () -> fail(wrapper), () -> fail(stop), () -> fail(error));

        var outcomes = settle(tasks);

        assertThat(outcomes)
                .as("each failure itself, an error too, in no wrapper, and not its cause")
                .isEqualTo(Stream.of(boom, wrapper, stop, error).map(Failure::new).toList());
    }

    @Test
    void a_failure_ends_no_other_task_and_all_are_waited_for() {
        Callable<Boolean> late = () -> new Semaphore(0).tryAcquire(300, MILLISECONDS);

        assertThat(settle(List.of(late, () -> fail(new Exception()))).getFirst())
                .withFailMessage(
                        "a task was still running, or was ended, when the caller came back")
                .isEqualTo(new Success<>(false));
    }

    @Test
    void an_interrupt_of_the_caller_interrupts_all_tasks() {
        var caller = Thread.currentThread();

        try {
            var outcomes = Settle.all(List.of(this::waitForInterrupt, () -> interrupt(caller)));
            throw new AssertionError("outcomes instead of an InterruptedException: " + outcomes);
        } catch (InterruptedException e) {
            assertThat(interrupts.availablePermits())
                    .as("of two tasks, those that an interrupt had ended when the caller came back")
                    .isEqualTo(2);
        }
    }

    @Test
    void no_thread_is_left_behind() throws Exception {
        settle(List.of(this::fast));

        var thread = fastThread.getNow(null);
        var ended = thread == Thread.currentThread() || thread.join(Duration.ofSeconds(3));
        assertThat(ended || thread.isDaemon())
                .withFailMessage("%s keeps the program alive: is its executor closed?", thread)
                .isTrue();
    }

    private <T> List<Outcome<T>> settle(List<Callable<T>> tasks) {
        try {
            return Settle.all(tasks);
        } catch (TestAbortedException open) {
            throw open;
        } catch (Throwable e) {
            throw new AssertionError("no outcomes for the caller, but " + e, e);
        }
    }

    private String fast() {
        fastThread.complete(Thread.currentThread());
        return "fast";
    }

    /// Ends after the fast task, and after its thread unless that belongs to a pool.
    private String slow() throws Exception {
        fastThread.get(4, SECONDS).join(Duration.ofMillis(300));
        return "slow";
    }

    /// Ends 300 ms after an interrupt, whatever comes meanwhile, or by itself after 4 s.
    private String waitForInterrupt() throws InterruptedException {
        waiting.release();
        try {
            new Semaphore(0).tryAcquire(4, SECONDS);
            return "not interrupted";
        } catch (InterruptedException e) {
            new CompletableFuture<>().completeOnTimeout(null, 300, MILLISECONDS).join();
            interrupts.release();
            throw e;
        }
    }

    private String interrupt(Thread caller) throws InterruptedException {
        waiting.tryAcquire(4, SECONDS);
        caller.interrupt();
        return waitForInterrupt();
    }

    private static <T, E extends Throwable> T fail(E failure) throws E {
        throw failure;
    }
}
