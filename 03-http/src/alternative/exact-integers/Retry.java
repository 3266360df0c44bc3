package workbook.http;

import java.math.BigInteger;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.function.DoubleSupplier;
import java.util.function.Predicate;

/// A `BigInteger` does not overflow; earlier failures are kept in the last one.
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
        if (attempts < 1) {
            throw new IllegalArgumentException("attempts: " + attempts);
        }
        Exception earlier = null;
        for (int attempt = 1; ; attempt++) {
            try {
                return call.call();
            } catch (InterruptedException e) {
                throw e; // somebody asks us to stop: no failure that another try could mend
            } catch (Exception e) {
                if (earlier != null && earlier != e) {
                    e.addSuppressed(earlier);
                }
                if (attempt == attempts || !retryable.test(e)) {
                    throw e;
                }
                earlier = e;
            }
            long longest = longestPause(attempt, base, cap);
            sleeper.sleep(Duration.ofNanos(Math.round(jitter.getAsDouble() * longest)));
        }
    }

    /// In nanoseconds.
    private static long longestPause(int attempt, Duration base, Duration cap) {
        var doubled = BigInteger.valueOf(base.toNanos()).shiftLeft(attempt - 1);
        return doubled.min(BigInteger.valueOf(cap.toNanos())).longValue();
    }
}
