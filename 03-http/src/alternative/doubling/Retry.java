package workbook.http;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.function.DoubleSupplier;
import java.util.function.Predicate;

/// The pause stops growing at the cap, and it is compared with half the cap, so that doubling
/// cannot overflow.
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
        var longest = base.compareTo(cap) < 0 ? base : cap;
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
            sleeper.sleep(Duration.ofNanos((long) (jitter.getAsDouble() * longest.toNanos())));
            longest = longest.compareTo(cap.dividedBy(2)) < 0 ? longest.multipliedBy(2) : cap;
        }
    }
}
