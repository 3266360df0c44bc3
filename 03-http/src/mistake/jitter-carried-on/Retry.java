package workbook.http;

import static java.util.concurrent.TimeUnit.NANOSECONDS;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.function.DoubleSupplier;
import java.util.function.Predicate;

// Doubles what the jitter has left: a short pause makes all that follow short.
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
        double pause = Math.min(NANOSECONDS.convert(base), NANOSECONDS.convert(cap));
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
            pause *= jitter.getAsDouble();
            sleeper.sleep(Duration.ofNanos((long) pause));
            pause = Math.min(NANOSECONDS.convert(cap), 2 * pause);
        }
    }
}
