package workbook.timeouts;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.function.LongSupplier;

// Takes a reading of the clock for the time that has passed. Such a clock counts from anywhere.
//
// Caught by: the_clock_may_count_from_below_zero
// Says: only differences count
class Deadline {

    static <T> List<T> allWithin(List<Step<T>> steps, Duration budget, LongSupplier nanoClock)
            throws Exception {
        var results = new ArrayList<T>();
        for (var step : steps) {
            var remaining = budget.minusNanos(nanoClock.getAsLong());
            if (!remaining.isPositive()) {
                throw new TimeoutException();
            }
            results.add(step.run(remaining));
        }
        return results;
    }
}
