package workbook.http;

import static java.util.concurrent.TimeUnit.NANOSECONDS;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.function.DoubleSupplier;
import java.util.function.Predicate;

// Catches `Throwable`: it goes on after an `Error`, too.
//
// Caught by: errors_and_interrupts_of_a_call_end_it_whatever_retryable_says
// Says: another call does not mend java.lang.StackOverflowError
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
                return call.call();
            } catch (InterruptedException e) {
                throw e; // somebody asks us to stop: no failure that another try could mend
            } catch (Throwable e) {
                if (attempt == attempts || e instanceof Exception x && !retryable.test(x)) {
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
