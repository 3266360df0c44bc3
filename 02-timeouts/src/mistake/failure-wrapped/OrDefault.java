package workbook.timeouts;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;

// An exception of its own around the failure: the caller does not find the one that it knows.
//
// Caught by: a_failure_comes_through_and_cancels_the_timer
// Says: the future's own failure came first
class OrDefault {

    static <T> CompletableFuture<T> after(
            CompletableFuture<T> future, T fallback, Duration delay, Timer timer) {
        var result = future.handle(OrDefault::valueOf);
        var timeout = timer.schedule(() -> result.complete(fallback), delay);
        result.whenComplete((value, failure) -> timeout.cancel(false));
        return result;
    }

    private static <T> T valueOf(T value, Throwable failure) {
        if (failure != null) {
            throw new IllegalStateException("no value", failure);
        }
        return value;
    }
}
