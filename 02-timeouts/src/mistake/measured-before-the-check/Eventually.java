package workbook.timeouts;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

// Reads the clock before the check and pauses by what was left then. A slow check has used up
// some of it.
//
// Caught by: slow_checks_use_up_the_limit_too
// Says: cut to what is left
class Eventually {

    private static final Duration LONGEST_PAUSE = Duration.ofMillis(100);

    static boolean isTrue(
            BooleanSupplier condition, Duration limit, Sleeper sleeper, LongSupplier nanoClock)
            throws InterruptedException {
        long start = nanoClock.getAsLong();
        while (true) {
            var remaining = limit.minusNanos(nanoClock.getAsLong() - start);
            if (condition.getAsBoolean()) {
                return true;
            }
            if (!remaining.isPositive()) {
                return false;
            }
            sleeper.sleep(remaining.compareTo(LONGEST_PAUSE) < 0 ? remaining : LONGEST_PAUSE);
        }
    }
}
