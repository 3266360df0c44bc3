package workbook.timeouts;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

// Counts pauses in place of time: the checks take time too, and the more they take, the later it
// ends.
//
// Caught by: slow_checks_use_up_the_limit_too
// Says: cut to what is left
class Eventually {

    private static final Duration LONGEST_PAUSE = Duration.ofMillis(100);

    static boolean isTrue(
            BooleanSupplier condition, Duration limit, Sleeper sleeper, LongSupplier nanoClock)
            throws InterruptedException {
        var pauses = limit.dividedBy(LONGEST_PAUSE);
        for (int i = 0; i < pauses; i++) {
            if (condition.getAsBoolean()) {
                return true;
            }
            sleeper.sleep(LONGEST_PAUSE);
        }
        sleeper.sleep(limit.minus(LONGEST_PAUSE.multipliedBy(pauses)));
        return condition.getAsBoolean();
    }
}
