package workbook.timeouts;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;

// Takes whatever has a cause for an envelope. Here it may be the failure itself that has one.
//
// Caught by: a_failure_keeps_its_cause_and_gets_no_envelope
// Says: the failure itself, not its cause
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
                var cause = failure.getCause();
                result.completeExceptionally(cause == null ? failure : cause);
            }
        });
        return result;
    }
}
