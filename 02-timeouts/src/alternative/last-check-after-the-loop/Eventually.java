package workbook.timeouts;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

/// The loop works as long as something is left; the check after it is the one at the limit.
class Eventually {

    static boolean isTrue(
            BooleanSupplier condition, Duration limit, Sleeper sleeper, LongSupplier nanoClock)
            throws InterruptedException {
        long start = nanoClock.getAsLong();
        while (left(limit, start, nanoClock) > 0) {
            if (condition.getAsBoolean()) {
                return true;
            }
            long pause = Math.min(left(limit, start, nanoClock), 10_000_000);
            // A slow check may have taken more than was left.
            sleeper.sleep(Duration.ofNanos(Math.max(pause, 0)));
        }
        return condition.getAsBoolean();
    }

    private static long left(Duration limit, long start, LongSupplier nanoClock) {
        return limit.toNanos() - (nanoClock.getAsLong() - start);
    }
}
