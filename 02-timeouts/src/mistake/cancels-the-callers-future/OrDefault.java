package workbook.timeouts;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;

// Ends the work that nobody needs any more. But others may need it, and cancelling a
// CompletableFuture stops no work.
//
// Caught by: the_fallback_is_the_result_and_the_callers_future_stays_open
// Says: others may wait for its value
class OrDefault {

    static <T> CompletableFuture<T> after(
            CompletableFuture<T> future, T fallback, Duration delay, Timer timer) {
        var result = future.copy();
        var timeout = timer.schedule(() -> giveUp(future, result, fallback), delay);
        result.whenComplete((value, failure) -> timeout.cancel(false));
        return result;
    }

    private static <T> void giveUp(
            CompletableFuture<T> future, CompletableFuture<T> result, T fallback) {
        result.complete(fallback);
        future.cancel(true);
    }
}
