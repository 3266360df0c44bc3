package workbook.timeouts;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

// Pauses 100 ms each time, also when less is left.
//
// Caught by: what_does_not_become_true_is_false_at_the_limit
// Says: cut to what is left
class Eventually {

    private static final Duration LONGEST_PAUSE = Duration.ofMillis(100);

    static boolean isTrue(
            BooleanSupplier condition, Duration limit, Sleeper sleeper, LongSupplier nanoClock)
            throws InterruptedException {
        long start = nanoClock.getAsLong();
        while (!condition.getAsBoolean()) {
            if (nanoClock.getAsLong() - start >= limit.toNanos()) {
                return false;
            }
            sleeper.sleep(LONGEST_PAUSE);
        }
        return true;
    }
}
