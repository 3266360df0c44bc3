package workbook.timeouts;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

// Takes an exception of the condition for "not yet", until the last look: the caller learns of a
// broken condition, but only when the whole limit has passed.
//
// Caught by: what_the_condition_throws_ends_the_waiting
// Says: the pauses after the condition has thrown
class Eventually {

    private static final Duration LONGEST_PAUSE = Duration.ofMillis(100);

    static boolean isTrue(
            BooleanSupplier condition, Duration limit, Sleeper sleeper, LongSupplier nanoClock)
            throws InterruptedException {
        long start = nanoClock.getAsLong();
        while (!holds(condition)) {
            var remaining = limit.minusNanos(nanoClock.getAsLong() - start);
            if (!remaining.isPositive()) {
                return condition.getAsBoolean();
            }
            sleeper.sleep(remaining.compareTo(LONGEST_PAUSE) < 0 ? remaining : LONGEST_PAUSE);
        }
        return true;
    }

    private static boolean holds(BooleanSupplier condition) {
        try {
            return condition.getAsBoolean();
        } catch (RuntimeException e) {
            return false;
        }
    }
}
