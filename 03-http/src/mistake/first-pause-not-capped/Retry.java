package workbook.http;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.function.DoubleSupplier;
import java.util.function.Predicate;

// Cuts each pause to the cap when it computes the next one, and so not the first.
//
// Caught by: two_to_the_power_of_98_times_the_base_is_cut_to_the_cap
// Says: [the pauses, in µs]
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
        var pause = base;
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
            double nanos = jitter.getAsDouble() * pause.toNanos();
            sleeper.sleep(Duration.ofNanos((long) nanos));
            var doubled = pause.multipliedBy(2);
            pause = doubled.compareTo(cap) < 0 ? doubled : cap;
        }
    }
}
