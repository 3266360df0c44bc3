package workbook.timeouts;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

// Takes null for no value. But null is the value of each CompletableFuture<Void>, and of every
// search that found nothing.
//
// Caught by: a_value_from_before_counts_even_null_and_leaves_nothing_in_the_timer
// Says: null is a value too
class OrDefault {

    static <T> CompletableFuture<T> after(
            CompletableFuture<T> future, T fallback, Duration delay, Timer timer) {
        var result = future.thenApply(value -> Objects.requireNonNullElse(value, fallback));
        var timeout = timer.schedule(() -> result.complete(fallback), delay);
        result.whenComplete((value, failure) -> timeout.cancel(false));
        return result;
    }
}
