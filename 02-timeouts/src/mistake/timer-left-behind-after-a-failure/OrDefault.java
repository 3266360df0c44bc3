package workbook.timeouts;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;

// Cancels the timer when the value comes. thenAccept does not run when a failure comes.
//
// Caught by: a_failure_comes_through_and_cancels_the_timer
// Says: left behind
class OrDefault {

    static <T> CompletableFuture<T> after(
            CompletableFuture<T> future, T fallback, Duration delay, Timer timer) {
        var result = future.copy();
        var timeout = timer.schedule(() -> result.complete(fallback), delay);
        result.thenAccept(value -> timeout.cancel(false));
        return result;
    }
}
