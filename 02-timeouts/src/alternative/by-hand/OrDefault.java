package workbook.timeouts;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/// A future of one's own, completed by whoever comes first: a future takes the first report and
/// ignores the rest.
class OrDefault {

    static <T> CompletableFuture<T> after(
            CompletableFuture<T> future, T fallback, Duration delay, Timer timer) {
        var result = new CompletableFuture<T>();
        var timeout = timer.schedule(() -> result.complete(fallback), delay);
        future.whenComplete((value, failure) -> {
            timeout.cancel(false);
            if (failure == null) {
                result.complete(value);
            } else {
                result.completeExceptionally(failure);
            }
        });
        return result;
    }
}
