package workbook.timeouts;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;

// Waits for the value only: where there is a failure instead, the result stays open.
//
// Caught by: a_failure_comes_through_and_cancels_the_timer
// Says: RUNNING
class OrDefault {

    static <T> CompletableFuture<T> after(
            CompletableFuture<T> future, T fallback, Duration delay, Timer timer) {
        var result = new CompletableFuture<T>();
        var timeout = timer.schedule(() -> result.complete(fallback), delay);
        future.thenAccept(result::complete);
        result.whenComplete((value, failure) -> timeout.cancel(false));
        return result;
    }
}
