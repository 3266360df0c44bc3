package workbook.timeouts;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

// A failure that came through another stage has its CompletionException already: now there are
// two.
//
// Caught by: a_failure_keeps_its_cause_and_gets_no_envelope
// Says: in no other envelope
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
            throw new CompletionException(failure);
        }
        return value;
    }
}
