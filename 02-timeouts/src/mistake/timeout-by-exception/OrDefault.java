package workbook.timeouts;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeoutException;

// Uses a TimeoutException to tell that the delay has passed. The future's own failure may be one
// too.
//
// Caught by: a_failure_comes_through_and_cancels_the_timer
// Says: the future's own failure came first
class OrDefault {

    static <T> CompletableFuture<T> after(
            CompletableFuture<T> future, T fallback, Duration delay, Timer timer) {
        var inTime = future.copy();
        var timeout =
                timer.schedule(() -> inTime.completeExceptionally(new TimeoutException()), delay);
        inTime.whenComplete((value, failure) -> timeout.cancel(false));
        return inTime.exceptionally(failure -> afterTimeout(failure, fallback));
    }

    private static <T> T afterTimeout(Throwable failure, T fallback) {
        var cause = failure instanceof CompletionException ? failure.getCause() : failure;
        if (cause instanceof TimeoutException) {
            return fallback;
        }
        throw new CompletionException(cause);
    }
}
