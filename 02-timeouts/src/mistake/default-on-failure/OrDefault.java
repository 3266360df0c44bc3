package workbook.timeouts;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;

// A fallback for everything: nobody hears of the failure any more.
//
// Caught by: a_failure_comes_through_and_cancels_the_timer
// Says: the future's own failure came first
class OrDefault {

    static <T> CompletableFuture<T> after(
            CompletableFuture<T> future, T fallback, Duration delay, Timer timer) {
        var result = future.exceptionally(failure -> fallback);
        var timeout = timer.schedule(() -> result.complete(fallback), delay);
        result.whenComplete((value, failure) -> timeout.cancel(false));
        return result;
    }
}
