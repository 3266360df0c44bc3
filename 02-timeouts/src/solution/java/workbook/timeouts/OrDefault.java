package workbook.timeouts;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/// A copy ends as its original does, and may end earlier without the original knowing. Whatever
/// ends the copy makes the timer superfluous, so the timer is cancelled there.
class OrDefault {

    static <T> CompletableFuture<T> after(
            CompletableFuture<T> future, T fallback, Duration delay, Timer timer) {
        var result = future.copy();
        var timeout = timer.schedule(() -> result.complete(fallback), delay);
        // Only now: a result that is done already cancels at once.
        result.whenComplete((value, failure) -> timeout.cancel(false));
        return result;
    }
}
