package workbook.timeouts;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

/// Short pauses first, for what is true soon, then longer ones, up to a tenth of a second.
class Eventually {

    static boolean isTrue(
            BooleanSupplier condition, Duration limit, Sleeper sleeper, LongSupplier nanoClock)
            throws InterruptedException {
        long start = nanoClock.getAsLong();
        var pause = Duration.ofMillis(1);
        while (!condition.getAsBoolean()) {
            var remaining = limit.minusNanos(nanoClock.getAsLong() - start);
            if (remaining.isNegative() || remaining.isZero()) {
                return false;
            }
            sleeper.sleep(shorter(pause, remaining));
            pause = shorter(pause.multipliedBy(2), Duration.ofMillis(100));
        }
        return true;
    }

    private static Duration shorter(Duration a, Duration b) {
        return a.compareTo(b) < 0 ? a : b;
    }
}
