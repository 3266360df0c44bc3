package workbook.http;

import static java.util.concurrent.TimeUnit.NANOSECONDS;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.function.DoubleSupplier;
import java.util.function.Predicate;

// Takes `null` for "nothing yet": it calls again after a success.
//
// Caught by: a_result_ends_it_and_null_is_one
// Says: calls: a result ends it
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
        for (int attempt = 1; ; attempt++) {
            try {
                var result = call.call();
                if (result != null || attempt == attempts) {
                    return result;
                }
            } catch (InterruptedException e) {
                throw e; // somebody asks us to stop: no failure that another try could mend
            } catch (Exception e) {
                if (attempt == attempts || !retryable.test(e)) {
                    throw e;
                }
            }
            double longest = longestPause(attempt, base, cap);
            sleeper.sleep(Duration.ofNanos((long) (jitter.getAsDouble() * longest)));
        }
    }

    /// In nanoseconds.
    private static double longestPause(int attempt, Duration base, Duration cap) {
        double doubled = NANOSECONDS.convert(base) * Math.pow(2, attempt - 1);
        return Math.min(NANOSECONDS.convert(cap), doubled);
    }
}
