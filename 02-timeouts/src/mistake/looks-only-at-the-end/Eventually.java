package workbook.timeouts;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

// Pauses until the limit has been reached, and asks then: the caller waits for all of the limit,
// each time.
//
// Caught by: what_becomes_true_is_seen_after_the_next_pause
// Says: when it was seen
class Eventually {

    private static final Duration LONGEST_PAUSE = Duration.ofMillis(100);

    static boolean isTrue(
            BooleanSupplier condition, Duration limit, Sleeper sleeper, LongSupplier nanoClock)
            throws InterruptedException {
        if (condition.getAsBoolean()) {
            return true;
        }
        long start = nanoClock.getAsLong();
        var remaining = limit;
        while (remaining.isPositive()) {
            sleeper.sleep(remaining.compareTo(LONGEST_PAUSE) < 0 ? remaining : LONGEST_PAUSE);
            remaining = limit.minusNanos(nanoClock.getAsLong() - start);
        }
        return condition.getAsBoolean();
    }
}
