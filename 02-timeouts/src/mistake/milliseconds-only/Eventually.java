package workbook.timeouts;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

// Rounds down to whole milliseconds. In the last one it pauses for nothing, again and again: a
// busy loop.
//
// Caught by: the_last_pause_may_be_a_nanosecond
// Says: busy loop
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
            sleeper.sleep(Duration.ofMillis(Math.min(remaining.toMillis(), 100)));
        }
        return true;
    }
}
