package workbook.timeouts;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;

// exceptionally returns a new future, and this one is thrown away: after the delay, nobody has
// the fallback.
//
// Caught by: the_fallback_is_the_result_and_the_callers_future_stays_open
// Says: the delay passed first
class OrDefault {

    static <T> CompletableFuture<T> after(
            CompletableFuture<T> future, T fallback, Duration delay, Timer timer) {
        var result = future.copy();
        var timeout =
                timer.schedule(() -> result.completeExceptionally(new TimeoutException()), delay);
        result.whenComplete((value, failure) -> timeout.cancel(false));
        result.exceptionally(failure -> fallback);
        return result;
    }
}
