package workbook.http;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.function.DoubleSupplier;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// All pauses are a stream of their own, each made from the one before; the loop takes the next
/// one, or throws when there is none.
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
        var pauses = pauses(base, cap).limit(attempts - 1).iterator();
        while (true) {
            try {
                return call.call();
            } catch (InterruptedException e) {
                throw e;
            } catch (Exception e) {
                if (!pauses.hasNext() || !retryable.test(e)) {
                    throw e;
                }
            }
            var factor = BigDecimal.valueOf(jitter.getAsDouble());
            var nanos = factor.multiply(BigDecimal.valueOf(pauses.next().toNanos()));
            if (nanos.signum() > 0) {
                sleeper.sleep(Duration.ofNanos(nanos.longValue()));
            }
        }
    }

    private static Stream<Duration> pauses(Duration base, Duration cap) {
        return Stream.iterate(min(base, cap), pause -> min(pause.multipliedBy(2), cap));
    }

    private static Duration min(Duration a, Duration b) {
        return a.compareTo(b) < 0 ? a : b;
    }
}
