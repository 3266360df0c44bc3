package workbook.timeouts;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.function.LongSupplier;

/// From reading to reading of the clock, the budget becomes smaller by what has passed.
class Deadline {

    static <T> List<T> allWithin(List<Step<T>> steps, Duration budget, LongSupplier nanoClock)
            throws Exception {
        var results = new ArrayList<T>();
        var remaining = budget;
        long before = nanoClock.getAsLong();
        for (var step : steps) {
            long now = nanoClock.getAsLong();
            remaining = remaining.minusNanos(now - before);
            before = now;
            if (remaining.isNegative() || remaining.isZero()) {
                throw new TimeoutException("nothing left of " + budget);
            }
            results.add(step.run(remaining));
        }
        return results;
    }
}
