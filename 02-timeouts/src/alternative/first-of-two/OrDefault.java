package workbook.timeouts;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/// Two futures, one for the value and one for the fallback, and the first of them to end.
class OrDefault {

    static <T> CompletableFuture<T> after(
            CompletableFuture<T> future, T fallback, Duration delay, Timer timer) {
        var late = new CompletableFuture<T>();
        var timeout = timer.schedule(() -> late.complete(fallback), delay);
        var result = future.applyToEither(late, Function.identity());
        result.whenComplete((value, failure) -> timeout.cancel(false));
        return result;
    }
}
