package workbook.timeouts;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/// A future that is done already needs no timer. It may still end between the question and the
/// answer, so the timer has to be cancelled in any case.
class OrDefault {

    static <T> CompletableFuture<T> after(
            CompletableFuture<T> future, T fallback, Duration delay, Timer timer) {
        if (future.isDone()) {
            return future;
        }
        var result = future.thenApply(value -> value);
        var timeout = timer.schedule(() -> result.complete(fallback), delay);
        future.whenComplete((value, failure) -> timeout.cancel(false));
        return result;
    }
}
