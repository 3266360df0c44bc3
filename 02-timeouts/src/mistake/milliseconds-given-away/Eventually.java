package workbook.timeouts;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

// Counts in whole milliseconds: what is left in the end is rounded down to nothing.
//
// Caught by: the_last_pause_may_be_a_nanosecond
// Says: is the nanosecond rounded away
class Eventually {

    static boolean isTrue(
            BooleanSupplier condition, Duration limit, Sleeper sleeper, LongSupplier nanoClock)
            throws InterruptedException {
        long start = nanoClock.getAsLong();
        while (!condition.getAsBoolean()) {
            long millis = limit.toMillis() - (nanoClock.getAsLong() - start) / 1_000_000;
            if (millis <= 0) {
                return false;
            }
            sleeper.sleep(Duration.ofMillis(Math.min(millis, 100)));
        }
        return true;
    }
}
