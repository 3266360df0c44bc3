package workbook.timeouts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import java.util.stream.IntStream;

@DisplayName("2.4 Partial")
class PartialTest {

    private static final Duration HOUR = Duration.ofHours(1);

    private final List<CompletableFuture<Thread>> threads =
            IntStream.range(0, 4).mapToObj(i -> new CompletableFuture<Thread>()).toList();
    private final CompletableFuture<Thread> lateThread = new CompletableFuture<>();
    private final CompletableFuture<String> lateResult = new CompletableFuture<>();
    private final Semaphore starts = new Semaphore(0);
    private final Semaphore interrupts = new Semaphore(0);
    private final Exception boom = new InterruptedException("a failure like others");
    private volatile Thread caller;

    @Test
    void no_tasks_give_empty_lists() {
        assertThat(call(List.of(), HOUR)).isEqualTo(new Partial.Outcome<>(List.of(), List.of()));
    }

    @Test
    void all_tasks_run_at_the_same_time() {
        int many = Runtime.getRuntime().availableProcessors() + 8; // more than a pool has threads
        var meeting = new CyclicBarrier(many);
        Callable<Integer> meet = () -> meeting.await(3, SECONDS);

        assertThat(call(Collections.nCopies(many, meet), HOUR).failures())
                .withFailMessage("not all had started: does one wait for another, or for a thread?")
                .isEmpty();
    }

    @Test
    void both_lists_are_in_task_order_though_the_last_task_ends_first() {
        var error = new Error("boom");
        Callable<String> slow = () -> failing(boom, inTurn(0));
        Callable<String> fast = () -> failing(error, inTurn(3));

        var outcome = call(List.of(slow, () -> inTurn(1), () -> inTurn(2), fast), HOUR);

        var all = new Partial.Outcome<>(List.of("result 1", "result 2"), List.of(boom, error));
        assertThat(outcome).as("all results, all failures, both in task order").isEqualTo(all);
    }

    @Test
    void at_the_limit_the_rest_is_interrupted_and_left_out() throws Exception {
        Callable<String> prompt = () -> new FailsWhenInterrupted(starts::release).call();
        Callable<String> failure = () -> failing(boom, starts.tryAcquire(4, SECONDS));
        var tasks = List.of(this::late, prompt, failure, () -> null);
        var done = new Partial.Outcome<>(Collections.singletonList(null), List.of(boom));
        Partial.Outcome<?> outcome = null; // a slow machine gets a longer limit
        for (int i = 200; i < 5_000 && !(lateThread.isDone() && done.equals(outcome)); i *= 4) {
            starts.drainPermits();
            outcome = call(tasks, Duration.ofMillis(i));
        }

        assertThat(outcome).as("what was done by the limit").isEqualTo(done);
        assertTrue(interrupts.tryAcquire(3, SECONDS), "a late task runs on: who interrupts it?");
        lateResult.complete("late");
        lateThread.get().join(Duration.ofMillis(300));
        assertThat(outcome).as("the caller's lists, after a late result").isEqualTo(done);
    }

    @Test
    void there_is_one_limit_for_all_tasks() {
        call(IntStream.range(1, 200).mapToObj(this::lasting).toList(), Duration.ofMillis(300));
    }

    @Test
    void an_interrupt_of_the_caller_interrupts_all_tasks() throws Exception {
        var outcome = call(List.of(this::late, this::interruptTheCaller), HOUR);

        assertTrue(interrupts.tryAcquire(2, 3, SECONDS), "the interrupted caller's tasks run on");
        assertThat(outcome).as("lists instead of an InterruptedException").isNull();
    }

    /// The outcome; null for a caller that was interrupted.
    private <T> Partial.Outcome<T> call(List<Callable<T>> tasks, Duration limit) {
        return assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> {
                    caller = Thread.currentThread();
                    try {
                        return Partial.results(tasks, limit);
                    } catch (TestAbortedException open) {
                        throw open;
                    } catch (InterruptedException e) {
                        return null;
                    } catch (Throwable e) {
                        throw new AssertionError("no lists for the caller, but " + e, e);
                    }
                },
                "limit " + limit + ", but after 5 s the caller still waits: for whom?");
    }

    /// Ends after those behind it in the list, and after the caller has seen them end.
    private String inTurn(int place) throws Exception {
        threads.get(place).complete(Thread.currentThread());
        for (var behind : threads.subList(place + 1, 4)) {
            behind.get(4, SECONDS).join(Duration.ofMillis(300));
        }
        lasting(2).call();
        return "result " + place;
    }

    /// Notes its interrupt, but goes on: until the test lets it go, or for 8 s.
    private String late() throws Exception {
        lateThread.complete(Thread.currentThread());
        try {
            return lateResult.completeOnTimeout("late", 8, SECONDS).get();
        } catch (InterruptedException e) {
            interrupts.release();
            return lateResult.join();
        }
    }

    private String interruptTheCaller() throws Exception {
        lateThread.get(4, SECONDS);
        caller.interrupt();
        return late();
    }

    private Callable<Boolean> lasting(int ticks) {
        return () -> new Semaphore(0).tryAcquire(50 * ticks, MILLISECONDS);
    }

    private static <E extends Throwable> String failing(E failure, Object ignored) throws E {
        throw failure;
    }
}
