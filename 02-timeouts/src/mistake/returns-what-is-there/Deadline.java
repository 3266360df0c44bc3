package workbook.timeouts;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;

// Ends early and says nothing: the caller takes half of the results for all of them.
//
// Caught by: no_step_starts_when_exactly_nothing_is_left
// Says: the caller learns that time is up
class Deadline {

    static <T> List<T> allWithin(List<Step<T>> steps, Duration budget, LongSupplier nanoClock)
            throws Exception {
        long start = nanoClock.getAsLong();
        var results = new ArrayList<T>();
        for (var step : steps) {
            var remaining = budget.minusNanos(nanoClock.getAsLong() - start);
            if (!remaining.isPositive()) {
                break;
            }
            results.add(step.run(remaining));
        }
        return results;
    }
}
