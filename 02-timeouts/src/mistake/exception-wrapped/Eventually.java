package workbook.timeouts;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

// An exception of its own around what the condition throws: the caller does not find the one that
// it knows.
//
// Caught by: what_the_condition_throws_ends_the_waiting
// Says: what the condition throws
class Eventually {

    private static final Duration LONGEST_PAUSE = Duration.ofMillis(100);

    static boolean isTrue(
            BooleanSupplier condition, Duration limit, Sleeper sleeper, LongSupplier nanoClock)
            throws InterruptedException {
        long start = nanoClock.getAsLong();
        while (!holds(condition)) {
            var remaining = limit.minusNanos(nanoClock.getAsLong() - start);
            if (!remaining.isPositive()) {
                return false;
            }
            sleeper.sleep(remaining.compareTo(LONGEST_PAUSE) < 0 ? remaining : LONGEST_PAUSE);
        }
        return true;
    }

    private static boolean holds(BooleanSupplier condition) {
        try {
            return condition.getAsBoolean();
        } catch (RuntimeException e) {
            throw new IllegalStateException("the condition has failed", e);
        }
    }
}
