package workbook.timeouts;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

// Leaves the delay to the clock of CompletableFuture: no test can move that one.
//
// Caught by: the_fallback_is_the_result_and_the_callers_future_stays_open
// Says: does another clock run instead
class OrDefault {

    static <T> CompletableFuture<T> after(
            CompletableFuture<T> future, T fallback, Duration delay, Timer timer) {
        return future.copy().completeOnTimeout(fallback, delay.toNanos(), TimeUnit.NANOSECONDS);
    }
}
