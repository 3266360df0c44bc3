package workbook.timeouts;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

// Lets 100 ms pass between two checks, but by asking the clock again and again: a busy loop too.
//
// Caught by: what_becomes_true_is_seen_after_the_next_pause
// Says: busy loop, or another sleep
class Eventually {

    static boolean isTrue(
            BooleanSupplier condition, Duration limit, Sleeper sleeper, LongSupplier nanoClock)
            throws InterruptedException {
        long start = nanoClock.getAsLong();
        while (!condition.getAsBoolean()) {
            long now = nanoClock.getAsLong();
            long left = limit.toNanos() - (now - start);
            if (left <= 0) {
                return false;
            }
            while (nanoClock.getAsLong() - now < Math.min(left, 100_000_000)) {
                Thread.onSpinWait();
            }
        }
        return true;
    }
}
