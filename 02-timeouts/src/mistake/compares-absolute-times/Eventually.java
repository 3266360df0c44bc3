package workbook.timeouts;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

// Compares two readings: when the deadline is past the largest long, it has become a negative
// number, and all time seems to be over.
//
// Caught by: the_clock_may_pass_the_largest_long
// Says: only differences of the clock count
class Eventually {

    static boolean isTrue(
            BooleanSupplier condition, Duration limit, Sleeper sleeper, LongSupplier nanoClock)
            throws InterruptedException {
        long deadline = nanoClock.getAsLong() + limit.toNanos();
        while (!condition.getAsBoolean()) {
            long now = nanoClock.getAsLong();
            if (now >= deadline) {
                return false;
            }
            sleeper.sleep(Duration.ofNanos(Math.min(deadline - now, 100_000_000)));
        }
        return true;
    }
}
