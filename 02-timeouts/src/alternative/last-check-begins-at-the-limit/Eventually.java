package workbook.timeouts;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

/// Looks at the clock before the check as well: a check that the limit has overtaken is repeated.
class Eventually {

    static boolean isTrue(
            BooleanSupplier condition, Duration limit, Sleeper sleeper, LongSupplier nanoClock)
            throws InterruptedException {
        long start = nanoClock.getAsLong();
        while (true) {
            boolean last = left(limit, start, nanoClock) <= 0;
            if (condition.getAsBoolean()) {
                return true;
            }
            if (last) {
                return false;
            }
            long left = left(limit, start, nanoClock);
            if (left > 0) {
                sleeper.sleep(Duration.ofNanos(Math.min(left, 50_000_000)));
            }
        }
    }

    private static long left(Duration limit, long start, LongSupplier nanoClock) {
        return limit.toNanos() - (nanoClock.getAsLong() - start);
    }
}
