package workbook.timeouts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertSame;

import static java.util.concurrent.TimeUnit.SECONDS;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.opentest4j.TestAbortedException;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

@DisplayName("2.1 Within")
class WithinTest {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration FOR_EVER = Duration.ofSeconds(Long.MAX_VALUE);

    private final AtomicInteger starts = new AtomicInteger();
    private final Semaphore interrupts = new Semaphore(0);
    private final CompletableFuture<Boolean> callerIsBack = new CompletableFuture<>();
    private volatile Thread caller;

    @Test
    void the_result_comes_back_however_long_the_limit_is() throws Exception {
        assertThat(Within.call(() -> "done", HOUR)).isEqualTo("done");
        assertThat(failureOf(() -> null, HOUR)).as("null is a result, failure").isNull();
        assertSame(null, failureOf(() -> 1, FOR_EVER), "a limit without end: does a long hold it?");
    }

    @Test
    void a_limit_below_a_second_is_not_zero() {
        Throwable failure = new Exception("not tried");
        for (int i = 0; i < 3 && failure != null; i++) {
            failure = failureOf(this::endWhenTheCallerWaits, Duration.ofMillis(900));
        }

        assertThat(failure).as("failure before the caller waits: is 0.9 s rounded down?").isNull();
    }

    @Test
    void whatever_the_task_throws_comes_as_it_is() {
        var boom = new Exception("boom", new Exception("cause of boom"));
        var own = new ExecutionException("its own", boom);

        for (var thrown : List.of(boom, own, new Error("boom"), new TimeoutException("its own"))) {
            var failure = failureOf(() -> fail(thrown), Duration.ofSeconds(4));
            assertSame(thrown, failure, "the caller gets what the task threw, itself");
        }
    }

    @Test
    void after_the_limit_the_task_is_interrupted_and_holds_up_nobody() throws Exception {
        Throwable failure = null; // a slow machine gets a longer limit, so that the task starts
        for (int millis = 200; starts.get() == 0 && millis < 5_000; millis *= 4) {
            failure = failureOf(() -> linger(starts::incrementAndGet), Duration.ofMillis(millis));
        }

        assertThat(interrupts.tryAcquire(3, SECONDS))
                .withFailMessage("the limit is over, but the task runs on: who interrupts it?")
                .isTrue();
        assertThat(callerIsBack.complete(true))
                .withFailMessage("the caller came back when the task had ended: who waits for it?")
                .isTrue();
        assertThat(failure).as("after the limit, failure").isInstanceOf(TimeoutException.class);
    }

    @Test
    void without_time_nothing_is_started() {
        var inherited =
                new InheritableThreadLocal<Integer>() {
                    @Override
                    protected Integer childValue(Integer value) {
                        return starts.incrementAndGet();
                    }
                };
        inherited.set(0); // a new thread inherits from the one that makes it, and so is counted

        for (var limit : List.of(Duration.ZERO, Duration.ofMillis(-1))) {
            var failure = failureOf(starts::incrementAndGet, limit);
            assertThat(starts.get()).as("threads or tasks started without time").isZero();
            assertThat(failure).as("without time, failure").isInstanceOf(TimeoutException.class);
        }
    }

    @Test
    void an_interrupt_of_the_caller_interrupts_the_task() throws Exception {
        var failure = failureOf(() -> linger(caller::interrupt), HOUR);
        Thread.interrupted();

        assertThat(interrupts.tryAcquire(3, SECONDS))
                .withFailMessage("the caller was interrupted, but its task runs on")
                .isTrue();
        assertThat(failure).as("its failure").isInstanceOf(InterruptedException.class);
    }

    @Test
    void nothing_is_left_that_keeps_the_program_alive() throws Exception {
        var thread = Within.call(Thread::currentThread, HOUR);

        assertThat(thread.isDaemon() || thread.join(Duration.ofSeconds(3)))
                .withFailMessage("%s keeps the program alive: is its executor closed?", thread)
                .isTrue();
    }

    private Throwable failureOf(Callable<?> task, Duration limit) {
        caller = Thread.currentThread();
        try {
            Within.call(task, limit);
            return null;
        } catch (TestAbortedException open) {
            throw open;
        } catch (Throwable failure) {
            return failure;
        }
    }

    /// Notes its interrupt, but goes on: until the test lets it go, or for 4 s.
    private boolean linger(Runnable first) throws Exception {
        first.run();
        try {
            return callerIsBack.completeOnTimeout(false, 4, SECONDS).get();
        } catch (InterruptedException e) {
            interrupts.release();
            return callerIsBack.join();
        }
    }

    private String endWhenTheCallerWaits() {
        for (int i = 0; i < 1_000_000 && caller.getState() == Thread.State.RUNNABLE; i++) {
            Thread.yield();
        }
        return "done";
    }

    private static String fail(Throwable thrown) throws Exception {
        if (thrown instanceof Error error) {
            throw error;
        }
        throw (Exception) thrown;
    }
}
