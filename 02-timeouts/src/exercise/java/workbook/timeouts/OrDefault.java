package workbook.timeouts;

import static org.junit.jupiter.api.Assumptions.abort;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/// A value, or another one when it takes too long: `completeOnTimeout`, but on a timer of the
/// caller's, and on a future that is left alone.
///
/// - `after` returns at once. Its result completes with the value of `future`, or with `fallback`
///   when `timer` says that `delay` has passed. What comes first counts, what comes later changes
///   nothing; `null` is a value too.
/// - A failure is not a timeout, not even if it is a `TimeoutException`: it comes through, and
///   `exceptionNow()` returns that very object.
/// - `future` belongs to the caller: it is never completed and never cancelled, not even when the
///   result is.
/// - Nothing stays behind in the timer: its action is cancelled as soon as the value or a failure
///   is there, also when it was there before the call.
///
/// Read first: `Timeouts_02_OrTimeoutKeepsWorking`, `Timeouts_04_CompleteOnTimeout`.
class OrDefault {

    static <T> CompletableFuture<T> after(
            CompletableFuture<T> future, T fallback, Duration delay, Timer timer) {
        return abort("Exercise 2.2: return the value, or the fallback when the timer fires first");
    }
}
