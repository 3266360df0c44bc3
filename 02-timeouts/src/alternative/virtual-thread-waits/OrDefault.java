package workbook.timeouts;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Future;

/// A virtual thread waits for the value: it may, the caller may not. The timer ends the result, not
/// the waiting.
class OrDefault {

    static <T> CompletableFuture<T> after(
            CompletableFuture<T> future, T fallback, Duration delay, Timer timer) {
        var result = new CompletableFuture<T>();
        var timeout = timer.schedule(() -> result.complete(fallback), delay);
        Thread.startVirtualThread(() -> passOn(future, result, timeout));
        return result;
    }

    private static <T> void passOn(
            CompletableFuture<T> from, CompletableFuture<T> to, Future<?> timeout) {
        try {
            to.complete(from.join());
        } catch (CompletionException e) {
            to.completeExceptionally(e.getCause());
        } catch (Throwable e) {
            // A future that was cancelled, or ended with an error.
            to.completeExceptionally(e);
        } finally {
            timeout.cancel(false);
        }
    }
}
