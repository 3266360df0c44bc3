package workbook.timeouts;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;

// Rounds the delay down to whole seconds: a delay of 500 ms becomes none at all.
//
// Caught by: the_fallback_is_the_result_and_the_callers_future_stays_open
// Says: the delay that the timer is given
class OrDefault {

    static <T> CompletableFuture<T> after(
            CompletableFuture<T> future, T fallback, Duration delay, Timer timer) {
        var result = future.copy();
        var timeout =
                timer.schedule(
                        () -> result.complete(fallback), Duration.ofSeconds(delay.toSeconds()));
        result.whenComplete((value, failure) -> timeout.cancel(false));
        return result;
    }
}
