package workbook.timeouts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;

@DisplayName("2.5 FirstSuccess")
class FirstSuccessTest {

    private final Semaphore waiting = new Semaphore(0);
    private final Semaphore interrupts = new Semaphore(0);
    private final List<CompletableFuture<Thread>> failing =
            Stream.generate(CompletableFuture<Thread>::new).limit(3).toList();
    private volatile Thread caller;

    @Test
    void no_tasks_are_refused() throws Exception {
        assertInstanceOf(IllegalArgumentException.class, outcomeOf(List.of()), "nobody can win");
    }

    @Test
    void all_tasks_run_at_the_same_time() throws Exception {
        int many = Runtime.getRuntime().availableProcessors() + 8;
        var meeting = new CyclicBarrier(many);

        var outcome = outcomeOf(Collections.nCopies(many, () -> meeting.await(3, SECONDS)));

        assertInstanceOf(Integer.class, outcome, "not all started: in turn, or too few threads?");
    }

    @Test
    void the_first_result_is_the_answer_and_interrupts_the_others() throws Exception {
        var outcome =
                outcomeOf(List.of(this::lose, () -> waiting.tryAcquire(2, 3, SECONDS), this::lose));

        assertTrue(interrupts.tryAcquire(2, 3, SECONDS), "the losers ran on: who interrupts them?");
        assertEquals(true, outcome, "the first result is the answer, not one that came later");
    }

    @Test
    void null_is_a_result_too() throws Exception {
        assertEquals(null, outcomeOf(List.of(this::lose, () -> null)), "the first result was null");
    }

    @Test
    void a_failure_is_no_answer_while_another_task_may_succeed() throws Exception {
        var outcome = outcomeOf(List.of(() -> fail(0, new Exception("x")), () -> awaitFailures(1)));

        assertEquals(true, outcome, "one task had failed, another one had a result");
    }

    @Test
    void when_all_fail_the_first_failure_is_thrown_and_suppresses_the_others() throws Exception {
        var a = new AssertionError("a", new Exception("cause of a"));
        var b = new ExecutionException("b", new Exception("cause of b"));
        var c = new Exception("c");

        var outcome = outcomeOf(List.of(() -> fail(2, c), () -> fail(1, b), () -> fail(0, a)));

        assertEquals(a, outcome, "the caller gets the failure that came first, itself");
        assertEquals(List.of(b, c), List.of(a.getSuppressed()), "suppressed in it, as they came");
    }

    @Test
    void a_failure_of_two_tasks_does_not_suppress_itself() throws Exception {
        var boom = new Exception("boom");

        var outcome = outcomeOf(List.of(() -> fail(0, boom), () -> fail(1, boom)));

        assertEquals(boom, outcome, "both tasks threw the same object");
    }

    @Test
    void an_interrupt_of_the_caller_interrupts_all_tasks() throws Exception {
        var outcome = outcomeOf(List.of(this::lose, this::interruptTheCaller));

        assertTrue(interrupts.tryAcquire(2, 3, SECONDS), "the interrupted caller's tasks ran on");
        assertInstanceOf(InterruptedException.class, outcome, "the caller was interrupted");
    }

    @Test
    void no_thread_is_left_behind() throws Exception {
        var thread = (Thread) outcomeOf(Collections.nCopies(2, Thread::currentThread));

        var ended = thread.isDaemon() || thread.join(Duration.ofSeconds(3));
        assertTrue(ended, thread + " keeps the program alive: is its executor closed?");
    }

    /// Ends by an interrupt, or by itself after 3 s: too late in both cases.
    private String lose() {
        waiting.release();
        try {
            new Semaphore(0).tryAcquire(3, SECONDS);
        } catch (InterruptedException e) {
            interrupts.release();
        }
        return "the late result of a loser";
    }

    private String interruptTheCaller() throws InterruptedException {
        waiting.tryAcquire(3, SECONDS);
        caller.interrupt();
        return lose();
    }

    private <E extends Throwable> String fail(int turn, E failure) throws E, Exception {
        awaitFailures(turn);
        failing.get(turn).complete(Thread.currentThread());
        throw failure;
    }

    /// Until these threads end (those of a pool: 1 s), and time for an answer to stop too early.
    private boolean awaitFailures(int count) throws Exception {
        for (var thread : failing.subList(0, count)) {
            thread.get(3, SECONDS).join(Duration.ofSeconds(1));
        }
        return !caller.join(Duration.ofMillis(100));
    }

    /// What the caller gets: the result, or what is thrown.
    private Object outcomeOf(List<Callable<Object>> tasks) throws InterruptedException {
        var call = new FutureTask<>(() -> FirstSuccess.of(tasks));
        caller = Thread.ofPlatform().daemon().unstarted(call);
        caller.start();
        var isBack = caller.join(Duration.ofSeconds(5));
        assertTrue(isBack, "all have ended (result, exception, error): who tells the caller?");
        var failed = call.state() == FutureTask.State.FAILED;
        if (failed && call.exceptionNow() instanceof TestAbortedException open) {
            throw open;
        }
        return failed ? call.exceptionNow() : call.resultNow();
    }
}
