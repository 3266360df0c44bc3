package workbook.timeouts;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

// Takes its own pauses for the time that has passed. The checks take time too, and a pause may
// take longer than it should.
//
// Caught by: slow_checks_use_up_the_limit_too
// Says: cut to what is left
class Eventually {

    private static final Duration LONGEST_PAUSE = Duration.ofMillis(100);

    static boolean isTrue(
            BooleanSupplier condition, Duration limit, Sleeper sleeper, LongSupplier nanoClock)
            throws InterruptedException {
        var remaining = limit;
        while (!condition.getAsBoolean()) {
            if (!remaining.isPositive()) {
                return false;
            }
            var pause = remaining.compareTo(LONGEST_PAUSE) < 0 ? remaining : LONGEST_PAUSE;
            sleeper.sleep(pause);
            remaining = remaining.minus(pause);
        }
        return true;
    }
}
