package workbook.http;

import static java.util.concurrent.TimeUnit.NANOSECONDS;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.function.DoubleSupplier;
import java.util.function.Predicate;

// Cuts after the jitter: when all clients have reached the cap, most come back at the same moment.
//
// Caught by: jitter_shortens_each_pause_after_the_cap_even_to_nothing
// Says: jitter 0.5, 0, 1, 0.5: pauses
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
            double pause = jitter.getAsDouble() * doubled(attempt, base);
            sleeper.sleep(Duration.ofNanos((long) Math.min(NANOSECONDS.convert(cap), pause)));
        }
    }

    /// In nanoseconds.
    private static double doubled(int attempt, Duration base) {
        return NANOSECONDS.convert(base) * Math.pow(2, attempt - 1);
    }
}
