package workbook.timeouts;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.function.LongSupplier;

// Takes off what the last step has taken, always from the full budget.
//
// Caught by: each_step_is_told_what_is_left_of_the_one_budget
// Says: what is left of one budget
class Deadline {

    static <T> List<T> allWithin(List<Step<T>> steps, Duration budget, LongSupplier nanoClock)
            throws Exception {
        var results = new ArrayList<T>();
        long before = nanoClock.getAsLong();
        for (var step : steps) {
            long now = nanoClock.getAsLong();
            var remaining = budget.minusNanos(now - before);
            before = now;
            if (!remaining.isPositive()) {
                throw new TimeoutException();
            }
            results.add(step.run(remaining));
        }
        return results;
    }
}
