package workbook.timeouts;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;

// Looks for the value now, and takes the fallback where it is not there yet.
//
// Caught by: the_fallback_is_the_result_and_the_callers_future_stays_open
// Says: before there is a value or the delay has passed
class OrDefault {

    static <T> CompletableFuture<T> after(
            CompletableFuture<T> future, T fallback, Duration delay, Timer timer) {
        return CompletableFuture.completedFuture(future.getNow(fallback));
    }
}
