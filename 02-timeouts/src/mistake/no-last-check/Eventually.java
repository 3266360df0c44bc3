package workbook.timeouts;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

// Gives up when the limit has been reached, without another look: what has become true in the
// last pause is not seen.
//
// Caught by: what_becomes_true_at_the_limit_is_still_seen
// Says: is it checked once more then
class Eventually {

    private static final Duration LONGEST_PAUSE = Duration.ofMillis(100);

    static boolean isTrue(
            BooleanSupplier condition, Duration limit, Sleeper sleeper, LongSupplier nanoClock)
            throws InterruptedException {
        long start = nanoClock.getAsLong();
        var remaining = limit;
        while (remaining.isPositive()) {
            if (condition.getAsBoolean()) {
                return true;
            }
            sleeper.sleep(remaining.compareTo(LONGEST_PAUSE) < 0 ? remaining : LONGEST_PAUSE);
            remaining = limit.minusNanos(nanoClock.getAsLong() - start);
        }
        return false;
    }
}
