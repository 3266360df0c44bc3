package workbook.http;

import static org.junit.jupiter.api.Assumptions.abort;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.function.DoubleSupplier;
import java.util.function.Predicate;

/// Another try for what fails now and then, after a pause that grows: exponential back-off.
///
/// - `call` is made until it succeeds (`null` is a result too), at most `attempts` times in all.
///   The caller's thread makes the calls and waits in the pauses. Less than one attempt:
///   `IllegalArgumentException`, and no call.
/// - After the n-th failure `sleeper` pauses for `jitter × min(cap, base × 2^(n-1))`, also when the
///   power is far too large for a number or a `Duration` (`cap` is less than 100 years). There is
///   no pause after the last attempt.
/// - `jitter` gives a factor from 0 to 1, so that not all clients come back at the same moment. It
///   is asked once for each pause.
/// - The last failure comes out as itself, in no wrapper; earlier ones may be suppressed in it. An
///   exception that is not `retryable` is the last failure at once, and so is an `Error`.
/// - `InterruptedException`, of a pause or of `call`, ends it too, as itself and whatever
///   `retryable` says.
///
/// Read first: `Http_02_RetryWithBackoff`.
class Retry {

    static <T> T call(
            Callable<T> call,
            int attempts,
            Duration base,
            Duration cap,
            Predicate<Exception> retryable,
            Sleeper sleeper,
            DoubleSupplier jitter)
            throws Exception {
        return abort("Exercise 3.2: call; after a failure pause, each time longer, and call again");
    }
}
