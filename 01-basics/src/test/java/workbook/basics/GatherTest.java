package workbook.basics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertSame;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.opentest4j.TestAbortedException;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Semaphore;

@DisplayName("1.2 Gather")
class GatherTest {

    private final CompletableFuture<Thread> fastThread = new CompletableFuture<>();
    private final Semaphore waiting = new Semaphore(0);
    private final Semaphore interrupts = new Semaphore(0);
    private final CompletableFuture<Boolean> callerIsBack = new CompletableFuture<>();
    private final Exception boom = new Exception("boom");
    private final Error error = new AssertionError("boom");

    @Test
    void no_tasks_give_no_results() throws Exception {
        assertThat(Gather.all(List.of())).isEmpty();
    }

    @Test
    void tasks_run_at_the_same_time() {
        int many = Runtime.getRuntime().availableProcessors() + 8; // more than a pool has threads
        var meeting = new CyclicBarrier(many);

        assertThat(failureOf(Collections.nCopies(many, () -> meeting.await(5, SECONDS))))
                .withFailMessage("not all had started: does one wait for another, or for a thread?")
                .isNull();
    }

    @Test
    void results_keep_task_order_when_the_last_task_ends_first() throws Exception {
        assertThat(Gather.all(List.of(this::slow, this::fast)))
                .as("results in the order of the tasks, not in the order in which they end")
                .containsExactly("slow", "fast");
    }

    @Test
    void a_failure_interrupts_the_others_and_reaches_the_caller_itself() throws Exception {
        var failure = failureOf(List.of(this::waitForInterrupt, () -> fail(boom)));

        assertThat(interrupts.tryAcquire(3, SECONDS))
                .withFailMessage("task 1 ran on after a failure: do you wait for it, or for all?")
                .isTrue();
        assertSame(boom, failure, "the caller gets the first failure itself");
    }

    @Test
    void the_caller_comes_back_when_all_tasks_have_ended() {
        var failure = failureOf(List.of(() -> fail(error), this::waitThenTidyUp));

        assertSame(error, failure, "the caller gets the first failure itself, errors too");
        assertThat(callerIsBack.complete(true))
                .withFailMessage("the caller got the failure while another task was still running")
                .isFalse();
    }

    @Test
    void an_interrupt_of_the_caller_interrupts_all_tasks() throws Exception {
        var caller = Thread.currentThread();

        var failure = failureOf(List.of(this::waitForInterrupt, () -> interrupt(caller)));
        Thread.interrupted();

        assertThat(interrupts.tryAcquire(2, 3, SECONDS))
                .withFailMessage("the caller was interrupted, but its tasks ran on")
                .isTrue();
        assertThat(failure).isInstanceOf(InterruptedException.class);
    }

    @Test
    void no_thread_is_left_behind() throws Exception {
        var first = Gather.<Thread>all(Collections.nCopies(2, Thread::currentThread)).getFirst();

        var ended = first == Thread.currentThread() || first.join(Duration.ofSeconds(3));
        assertThat(ended || first.isDaemon())
                .withFailMessage("%s keeps the program alive: is its executor closed?", first)
                .isTrue();
    }

    private String fast() {
        fastThread.complete(Thread.currentThread());
        return "fast";
    }

    /// Ends after the fast task. Its thread ends too, unless it belongs to a pool.
    private String slow() throws Exception {
        var fast = fastThread.completeOnTimeout(Thread.currentThread(), 5, SECONDS).get();
        fast.join(Duration.ofSeconds(1));
        return "slow";
    }

    /// Ends by an interrupt, or by itself after 5 s.
    private String waitForInterrupt() throws InterruptedException {
        waiting.release();
        try {
            new Semaphore(0).tryAcquire(5, SECONDS);
            return "not interrupted";
        } catch (InterruptedException e) {
            interrupts.release();
            throw e;
        }
    }

    /// Ends 300 ms after its interrupt, whatever comes: time enough for an early caller.
    private String waitThenTidyUp() throws InterruptedException {
        try {
            return waitForInterrupt();
        } finally {
            callerIsBack.completeOnTimeout(false, 300, MILLISECONDS).join();
        }
    }

    private <E extends Throwable> String fail(E failure) throws E, InterruptedException {
        assertThat(waiting.tryAcquire(5, SECONDS)).as("the other task has started").isTrue();
        throw failure;
    }

    private String interrupt(Thread caller) throws InterruptedException {
        waiting.tryAcquire(5, SECONDS);
        caller.interrupt();
        return waitForInterrupt();
    }

    private static <T> Throwable failureOf(List<Callable<T>> tasks) {
        try {
            Gather.all(tasks);
            return null;
        } catch (TestAbortedException open) {
            throw open;
        } catch (Throwable failure) {
            return failure;
        }
    }
}
