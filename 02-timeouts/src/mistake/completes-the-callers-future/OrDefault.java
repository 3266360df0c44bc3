package workbook.timeouts;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;

// Completes a future that belongs to somebody else: all who wait for its value get the fallback.
//
// Caught by: the_fallback_is_the_result_and_the_callers_future_stays_open
// Says: others may wait for its value
class OrDefault {

    static <T> CompletableFuture<T> after(
            CompletableFuture<T> future, T fallback, Duration delay, Timer timer) {
        var timeout = timer.schedule(() -> future.complete(fallback), delay);
        future.whenComplete((value, failure) -> timeout.cancel(false));
        return future;
    }
}
