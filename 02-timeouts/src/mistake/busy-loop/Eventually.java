package workbook.timeouts;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

// Checks without a pause: it burns a core, and takes it away from the work that it waits for.
//
// Caught by: what_becomes_true_is_seen_after_the_next_pause
// Says: busy loop, or another sleep
class Eventually {

    static boolean isTrue(
            BooleanSupplier condition, Duration limit, Sleeper sleeper, LongSupplier nanoClock)
            throws InterruptedException {
        long start = nanoClock.getAsLong();
        while (!condition.getAsBoolean()) {
            if (nanoClock.getAsLong() - start >= limit.toNanos()) {
                return false;
            }
            Thread.onSpinWait();
        }
        return true;
    }
}
