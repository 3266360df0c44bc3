package workbook.timeouts;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

// Begins no pause that does not fit as a whole: the rest of the limit is given away.
//
// Caught by: what_does_not_become_true_is_false_at_the_limit
// Says: when it gave up
class Eventually {

    private static final Duration LONGEST_PAUSE = Duration.ofMillis(100);

    static boolean isTrue(
            BooleanSupplier condition, Duration limit, Sleeper sleeper, LongSupplier nanoClock)
            throws InterruptedException {
        long start = nanoClock.getAsLong();
        while (!condition.getAsBoolean()) {
            var remaining = limit.minusNanos(nanoClock.getAsLong() - start);
            if (remaining.compareTo(LONGEST_PAUSE) < 0) {
                return false;
            }
            sleeper.sleep(LONGEST_PAUSE);
        }
        return true;
    }
}
