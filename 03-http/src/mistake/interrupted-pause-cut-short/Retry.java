package workbook.http;

import static java.util.concurrent.TimeUnit.NANOSECONDS;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.function.DoubleSupplier;
import java.util.function.Predicate;

// Keeps the flag, but goes on after the interrupt: it only shortens one pause.
//
// Caught by: an_interrupt_of_a_pause_ends_it
// Says: the pause was interrupted
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
            } catch (Exception e) {
                if (attempt == attempts || !retryable.test(e)) {
                    throw e;
                }
            }
            double longest = longestPause(attempt, base, cap);
            try {
                sleeper.sleep(Duration.ofNanos((long) (jitter.getAsDouble() * longest)));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /// In nanoseconds.
    private static double longestPause(int attempt, Duration base, Duration cap) {
        double doubled = NANOSECONDS.convert(base) * Math.pow(2, attempt - 1);
        return Math.min(NANOSECONDS.convert(cap), doubled);
    }
}
