package workbook.timeouts;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

/// Check first, then look at the clock: so whatever is true at the limit is still seen, and the
/// pause is cut to what is left after the check, not before it.
class Eventually {

    private static final Duration LONGEST_PAUSE = Duration.ofMillis(100);

    static boolean isTrue(
            BooleanSupplier condition, Duration limit, Sleeper sleeper, LongSupplier nanoClock)
            throws InterruptedException {
        long start = nanoClock.getAsLong();
        while (!condition.getAsBoolean()) {
            var remaining = limit.minusNanos(nanoClock.getAsLong() - start);
            if (!remaining.isPositive()) {
                return false;
            }
            sleeper.sleep(remaining.compareTo(LONGEST_PAUSE) < 0 ? remaining : LONGEST_PAUSE);
        }
        return true;
    }
}
