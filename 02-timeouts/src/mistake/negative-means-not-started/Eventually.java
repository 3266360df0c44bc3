package workbook.timeouts;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

// Marks "not started yet" by a negative number, which a clock may well return: then the time
// starts anew at each check.
//
// Caught by: the_clock_may_count_from_below_zero
// Says: cut to what is left
class Eventually {

    private static final Duration LONGEST_PAUSE = Duration.ofMillis(100);

    static boolean isTrue(
            BooleanSupplier condition, Duration limit, Sleeper sleeper, LongSupplier nanoClock)
            throws InterruptedException {
        long start = -1;
        while (!condition.getAsBoolean()) {
            if (start < 0) {
                start = nanoClock.getAsLong();
            }
            var remaining = limit.minusNanos(nanoClock.getAsLong() - start);
            if (!remaining.isPositive()) {
                return false;
            }
            sleeper.sleep(remaining.compareTo(LONGEST_PAUSE) < 0 ? remaining : LONGEST_PAUSE);
        }
        return true;
    }
}
