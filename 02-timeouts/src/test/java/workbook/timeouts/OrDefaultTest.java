package workbook.timeouts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.Future.State;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// No time passes here: the test completes the future, and it runs the action of the timer.
@DisplayName("2.2 OrDefault")
class OrDefaultTest {

    private final Duration delay = Duration.ofMillis(90_500);
    private final CompletableFuture<String> future = new CompletableFuture<>();
    private final CompletableFuture<Runnable> action = new CompletableFuture<>();
    private final CompletableFuture<Void> handle = new CompletableFuture<>();
    private final Exception boom = new TimeoutException("the future's own");

    @Test
    void a_value_in_time_is_the_result_and_cancels_the_timer() throws Exception {
        var result = orDefault(future);

        future.complete("value");

        assertSame("value", outcomeOf(result), "the value came first");
        assertNothingLeftBehind();
    }

    @Test
    void the_fallback_is_the_result_and_the_callers_future_stays_open() throws Exception {
        var result = orDefault(future);
        assertOpen(result, "the result, before there is a value or the delay has passed");

        fireTimer();

        assertSame("fallback", outcomeOf(result), "the delay passed first");
        assertOpen(future, "the caller's own future: others may wait for its value");
    }

    @Test
    void a_failure_comes_through_and_cancels_the_timer() throws Exception {
        var result = orDefault(future);

        future.completeExceptionally(boom);

        assertSame(boom, outcomeOf(result), "the future's own failure came first");
        assertNothingLeftBehind();
    }

    @Test
    void a_failure_keeps_its_cause_and_gets_no_envelope() throws Exception {
        boom.initCause(new Exception("cause of boom"));
        future.completeExceptionally(boom);

        var fromStage = orDefault(future.thenApply(value -> value));

        assertSame(boom, outcomeOf(fromStage), "the same failure, in no other envelope");
        assertSame(boom, outcomeOf(orDefault(future)), "the failure itself, not its cause");
    }

    @Test
    void a_value_from_before_counts_even_null_and_leaves_nothing_in_the_timer() throws Exception {
        future.complete(null);

        assertSame(null, outcomeOf(orDefault(future)), "null is a value too, and came first");
        assertNothingLeftBehind();
    }

    @Test
    void a_timer_that_fires_after_the_value_changes_nothing() throws Exception {
        var result = orDefault(future);
        future.complete("value");
        outcomeOf(result);

        fireTimer();

        assertSame("value", outcomeOf(result), "the value came first");
    }

    @Test
    void the_callers_future_stays_open_when_the_result_is_cancelled() {
        orDefault(future).cancel(true);

        assertOpen(future, "the caller's own future: others may wait for its value");
    }

    /// Lets an answer go that still waits for the future.
    @AfterEach
    void completeTheFuture() {
        future.complete("too late");
    }

    private CompletableFuture<String> orDefault(CompletableFuture<String> original) {
        try {
            return assertTimeoutPreemptively(
                    Duration.ofSeconds(5),
                    () -> OrDefault.after(original, "fallback", delay, this::schedule),
                    "OrDefault.after does not return: does it wait for the value or the delay?");
        } catch (CompletionException e) {
            throw new AssertionError("OrDefault.after throws: its result should fail instead", e);
        }
    }

    private Future<?> schedule(Runnable scheduled, Duration after) {
        assertThat(after).as("the delay that the timer is given").isEqualTo(delay);
        action.complete(scheduled);
        return handle;
    }

    private void fireTimer() throws InterruptedException {
        assertThat(outcomeOf(action))
                .withFailMessage("the timer was given no action: does another clock run instead?")
                .isInstanceOf(Runnable.class);
        action.join().run();
    }

    private void assertNothingLeftBehind() throws InterruptedException {
        if (action.isDone()) {
            assertThat(outcomeOf(handle))
                    .as("the action in the timer, now that the result is there: left behind?")
                    .isEqualTo(State.CANCELLED);
        }
    }

    private static void assertOpen(CompletableFuture<?> future, String what) {
        assertThat(future.state()).as(what).isEqualTo(State.RUNNING);
    }

    private static Object outcomeOf(CompletableFuture<?> future) throws InterruptedException {
        try {
            return future.get(4, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            return e.getCause();
        } catch (CancellationException | TimeoutException e) {
            return future.state();
        }
    }
}
