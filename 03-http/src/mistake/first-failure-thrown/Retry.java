package workbook.http;

import static java.util.concurrent.TimeUnit.NANOSECONDS;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.function.DoubleSupplier;
import java.util.function.Predicate;

// Throws the first failure: the caller never learns why the last attempt failed.
//
// Caught by: the_last_failure_comes_out_as_itself_though_it_may_be_the_first_again
// Says: the last of two failures
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
        Exception first = null;
        for (int attempt = 1; ; attempt++) {
            try {
                return call.call();
            } catch (InterruptedException e) {
                throw e; // somebody asks us to stop: no failure that another try could mend
            } catch (Exception e) {
                first = first == null ? e : first;
                if (attempt == attempts) {
                    throw first;
                }
                if (!retryable.test(e)) {
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
