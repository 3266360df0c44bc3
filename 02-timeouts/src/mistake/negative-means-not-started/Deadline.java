package workbook.timeouts;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.function.LongSupplier;

// Marks "not started yet" by a negative number, which a clock may well return: then each step
// starts it anew.
//
// Caught by: the_clock_may_count_from_below_zero
// Says: only differences count
class Deadline {

    static <T> List<T> allWithin(List<Step<T>> steps, Duration budget, LongSupplier nanoClock)
            throws Exception {
        long start = -1;
        var results = new ArrayList<T>();
        for (var step : steps) {
            if (start < 0) {
                start = nanoClock.getAsLong();
            }
            var remaining = budget.minusNanos(nanoClock.getAsLong() - start);
            if (!remaining.isPositive()) {
                throw new TimeoutException();
            }
            results.add(step.run(remaining));
        }
        return results;
    }
}
