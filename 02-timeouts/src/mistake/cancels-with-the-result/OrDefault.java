package workbook.timeouts;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;

// Passes a cancelled result on to the caller's future, for which others may still wait.
//
// Caught by: the_callers_future_stays_open_when_the_result_is_cancelled
// Says: others may wait for its value
class OrDefault {

    static <T> CompletableFuture<T> after(
            CompletableFuture<T> future, T fallback, Duration delay, Timer timer) {
        var result = future.copy();
        var timeout = timer.schedule(() -> result.complete(fallback), delay);
        result.whenComplete((value, failure) -> {
            timeout.cancel(false);
            if (result.isCancelled()) {
                future.cancel(true);
            }
        });
        return result;
    }
}
