package workbook.basics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertSame;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.opentest4j.TestAbortedException;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

@DisplayName("1.3 Background")
class BackgroundTest {

    private final ExecutorService executor =
            Executors.newCachedThreadPool(Thread.ofPlatform().daemon().name("given ", 1).factory());
    private final CompletableFuture<Boolean> otherRuns = new CompletableFuture<>();
    private final CompletableFuture<Boolean> interrupt = new CompletableFuture<>();
    private final CompletableFuture<Throwable> outcome = new CompletableFuture<>();
    private final Exception boom = new ExecutionException("the task's own", new Exception());
    private volatile boolean ranOn;
    private Thread caller;

    @Test
    void each_side_runs_in_its_thread_and_the_results_are_combined() throws Exception {
        Callable<Thread> where = Thread::currentThread;

        var threads = Background.alongside(where, where, List::of, executor);

        assertThat(threads.getFirst().getName()).as("the background's thread").contains("given");
        assertThat(threads.getLast()).as("the foreground's thread").isSameAs(where.call());
    }

    @Test
    void both_sides_run_at_the_same_time() throws Exception {
        var meeting = new CyclicBarrier(2);

        var failure = failureOf(() -> meeting.await(3, SECONDS), () -> meeting.await(3, SECONDS));

        assertThat(failure).as("one side had not started: does it wait for the other?").isNull();
    }

    @Test
    void a_failing_foreground_interrupts_the_background_and_comes_as_it_is() throws Exception {
        var failure = failureOf(this::awaitInterrupt, this::fail);

        assertThat(ranOn).as("the foreground had failed, but the background ran on").isFalse();
        assertSame(boom, failure, "the caller gets the failure itself, whatever its class");
        assertThat(caller.isInterrupted()).as("the cancelled task interrupts the caller").isFalse();
    }

    @Test
    void a_failing_background_interrupts_the_foreground_and_comes_as_it_is() throws Exception {
        var failure = failureOf(this::fail, this::awaitInterrupt);

        assertThat(ranOn).as("the background had failed, but the foreground ran on").isFalse();
        assertSame(boom, failure, "the caller gets the first failure itself");
    }

    @Test
    void a_foreground_that_overlooks_its_interrupt_does_not_leave_it_behind() throws Exception {
        var failure =
                failureOf(this::fail, () -> otherRuns.complete(true) && interrupt.get(3, SECONDS));

        assertSame(boom, failure, "the background failed first, then the foreground ended");
        assertThat(caller.isInterrupted()).as("the interrupt hits what comes next").isFalse();
    }

    @Test
    void a_background_that_fails_after_the_foreground_interrupts_nobody() throws Exception {
        var failure = failureOf(this::fail, () -> otherRuns.complete(true));

        assertSame(boom, failure, "the caller waits for the background, and gets its failure");
        assertThat(caller.isInterrupted()).as("interrupted, but the foreground is over").isFalse();
    }

    @Test
    void an_interrupt_of_the_caller_interrupts_the_background_too() throws Exception {
        var failure = failureOf(() -> interruptCaller() && awaitInterrupt(), this::awaitInterrupt);

        assertThat(ranOn).as("the caller was interrupted, but its background ran on").isFalse();
        assertThat(failure).as("what the caller gets").isInstanceOf(InterruptedException.class);
    }

    @Test
    void an_interrupt_that_the_foreground_overlooks_is_not_lost() throws Exception {
        var failure = failureOf(this::awaitInterrupt, this::interruptCaller);

        assertThat(ranOn).as("the caller was interrupted, but its background ran on").isFalse();
        assertThat(failure).as("what the caller gets").isInstanceOf(InterruptedException.class);
    }

    /// Interrupts this caller slowly: there is time before the interrupt comes, and after it.
    private Throwable failureOf(Callable<?> background, Callable<?> foreground) throws Exception {
        caller =
                new Thread(
                        () -> {
                            try {
                                Background.alongside(background, foreground, List::of, executor);
                                outcome.complete(null);
                            } catch (Throwable failure) {
                                outcome.complete(failure);
                            }
                        }) {
                    @Override
                    public synchronized void interrupt() {
                        interrupt.complete(true);
                        var pauseUntil = currentThread() == this ? interrupt : outcome;
                        pauseUntil.copy().completeOnTimeout(null, 150, MILLISECONDS).join();
                        super.interrupt();
                        pauseUntil.copy().completeOnTimeout(null, 150, MILLISECONDS).join();
                    }
                };
        caller.start();
        caller.join(8_000); // waits for an interrupt under way too: both are synchronized
        assertThat(caller.getStackTrace()).as("where the caller is stuck").isEmpty();
        assertThat(executor.isShutdown()).as("the caller's executor is shut down").isFalse();
        executor.close();
        if (outcome.get() instanceof TestAbortedException open) {
            throw open;
        }
        return outcome.get();
    }

    private boolean awaitInterrupt() throws Exception {
        otherRuns.complete(true);
        ranOn = new CompletableFuture<Boolean>().completeOnTimeout(true, 4, SECONDS).get();
        return true;
    }

    private boolean fail() throws Exception {
        otherRuns.get(3, SECONDS);
        throw boom;
    }

    private boolean interruptCaller() throws Exception {
        otherRuns.get(3, SECONDS);
        caller.interrupt();
        return true;
    }
}
