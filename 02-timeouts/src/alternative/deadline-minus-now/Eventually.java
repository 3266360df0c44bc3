package workbook.timeouts;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

/// The moment at which the limit is reached, computed once, and the nanoseconds that are left. The
/// sum may be past the largest long: the difference to now is right all the same.
class Eventually {

    static boolean isTrue(
            BooleanSupplier condition, Duration limit, Sleeper sleeper, LongSupplier nanoClock)
            throws InterruptedException {
        long deadline = nanoClock.getAsLong() + limit.toNanos();
        while (!condition.getAsBoolean()) {
            long left = deadline - nanoClock.getAsLong();
            if (left <= 0) {
                return false;
            }
            sleeper.sleep(Duration.ofNanos(Math.min(left, 100_000_000)));
        }
        return true;
    }
}
