package workbook.timeouts;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

// Sleeps until the limit, then looks: what becomes true early is seen late.
//
// Caught by: what_becomes_true_is_seen_after_the_next_pause
// Says: too long
class Eventually {

    static boolean isTrue(
            BooleanSupplier condition, Duration limit, Sleeper sleeper, LongSupplier nanoClock)
            throws InterruptedException {
        long start = nanoClock.getAsLong();
        while (!condition.getAsBoolean()) {
            var remaining = limit.minusNanos(nanoClock.getAsLong() - start);
            if (!remaining.isPositive()) {
                return false;
            }
            sleeper.sleep(remaining);
        }
        return true;
    }
}
