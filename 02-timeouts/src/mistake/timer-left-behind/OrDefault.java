package workbook.timeouts;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;

// Nobody cancels the timer: it keeps the action, and with it the result, until the delay has
// passed.
//
// Caught by: a_value_in_time_is_the_result_and_cancels_the_timer
// Says: left behind
class OrDefault {

    static <T> CompletableFuture<T> after(
            CompletableFuture<T> future, T fallback, Duration delay, Timer timer) {
        var result = future.copy();
        timer.schedule(() -> result.complete(fallback), delay);
        return result;
    }
}
