package workbook.timeouts;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;

// Asks a future that is done for its value, and throws what it should return: the caller expects
// a failed future.
//
// Caught by: a_failure_keeps_its_cause_and_gets_no_envelope
// Says: its result should fail instead
class OrDefault {

    static <T> CompletableFuture<T> after(
            CompletableFuture<T> future, T fallback, Duration delay, Timer timer) {
        if (future.isDone()) {
            return CompletableFuture.completedFuture(future.join());
        }
        var result = future.copy();
        var timeout = timer.schedule(() -> result.complete(fallback), delay);
        result.whenComplete((value, failure) -> timeout.cancel(false));
        return result;
    }
}
