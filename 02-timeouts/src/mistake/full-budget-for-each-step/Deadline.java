package workbook.timeouts;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.function.LongSupplier;

// Starts the clock anew for each step: n steps may take n times the budget.
//
// Caught by: each_step_is_told_what_is_left_of_the_one_budget
// Says: what is left of one budget
class Deadline {

    static <T> List<T> allWithin(List<Step<T>> steps, Duration budget, LongSupplier nanoClock)
            throws Exception {
        var results = new ArrayList<T>();
        for (var step : steps) {
            long start = nanoClock.getAsLong();
            var remaining = budget.minusNanos(nanoClock.getAsLong() - start);
            if (!remaining.isPositive()) {
                throw new TimeoutException();
            }
            results.add(step.run(remaining));
        }
        return results;
    }
}
