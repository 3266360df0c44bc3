package workbook.timeouts;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;

// Cancels a timer that is not there yet, where the future is done already: then it is set, and
// stays.
//
// Caught by: a_value_from_before_counts_even_null_and_leaves_nothing_in_the_timer
// Says: left behind
class OrDefault {

    static <T> CompletableFuture<T> after(
            CompletableFuture<T> future, T fallback, Duration delay, Timer timer) {
        var result = future.copy();
        var timeout = new AtomicReference<Future<?>>();
        result.whenComplete((value, failure) -> cancel(timeout.get()));
        timeout.set(timer.schedule(() -> result.complete(fallback), delay));
        return result;
    }

    private static void cancel(Future<?> timeout) {
        if (timeout != null) {
            timeout.cancel(false);
        }
    }
}
