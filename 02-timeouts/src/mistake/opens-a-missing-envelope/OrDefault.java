package workbook.timeouts;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;

// Not every failure comes in a CompletionException. Where there is no cause, this throws inside
// the callback, where nobody sees it.
//
// Caught by: a_failure_comes_through_and_cancels_the_timer
// Says: RUNNING
class OrDefault {

    static <T> CompletableFuture<T> after(
            CompletableFuture<T> future, T fallback, Duration delay, Timer timer) {
        var result = new CompletableFuture<T>();
        var timeout = timer.schedule(() -> result.complete(fallback), delay);
        future.whenComplete((value, failure) -> {
            timeout.cancel(false);
            if (failure == null) {
                result.complete(value);
            } else {
                result.completeExceptionally(failure.getCause());
            }
        });
        return result;
    }
}
