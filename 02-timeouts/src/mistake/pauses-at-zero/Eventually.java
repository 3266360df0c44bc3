package workbook.timeouts;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

// The loop always pauses once, and for 1 ms at least: also when there is no time for a pause.
//
// Caught by: a_limit_of_zero_means_one_check_and_no_pause
// Says: cut to what is left
class Eventually {

    static boolean isTrue(
            BooleanSupplier condition, Duration limit, Sleeper sleeper, LongSupplier nanoClock)
            throws InterruptedException {
        long start = nanoClock.getAsLong();
        var remaining = limit;
        do {
            if (condition.getAsBoolean()) {
                return true;
            }
            remaining = limit.minusNanos(nanoClock.getAsLong() - start);
            sleeper.sleep(Duration.ofMillis(Math.clamp(remaining.toMillis(), 1, 100)));
            remaining = limit.minusNanos(nanoClock.getAsLong() - start);
        } while (remaining.isPositive());
        return condition.getAsBoolean();
    }
}
