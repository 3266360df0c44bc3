package workbook.timeouts;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;

// obtrudeValue replaces a value that is there already: when the timer fires just after it,
// readers of one future see two values.
//
// Caught by: a_timer_that_fires_after_the_value_changes_nothing
// Says: the value came first
class OrDefault {

    static <T> CompletableFuture<T> after(
            CompletableFuture<T> future, T fallback, Duration delay, Timer timer) {
        var result = future.copy();
        var timeout = timer.schedule(() -> result.obtrudeValue(fallback), delay);
        result.whenComplete((value, failure) -> timeout.cancel(false));
        return result;
    }
}
