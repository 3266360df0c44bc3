package workbook.timeouts;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.function.LongSupplier;

// Reads the clock once and counts with that moment for ever: for this answer no time passes.
//
// Caught by: each_step_is_told_what_is_left_of_the_one_budget
// Says: what is left of one budget
class Deadline {

    static <T> List<T> allWithin(List<Step<T>> steps, Duration budget, LongSupplier nanoClock)
            throws Exception {
        long now = nanoClock.getAsLong();
        long deadline = now + budget.toNanos();
        var results = new ArrayList<T>();
        for (var step : steps) {
            var remaining = Duration.ofNanos(deadline - now);
            if (!remaining.isPositive()) {
                throw new TimeoutException();
            }
            results.add(step.run(remaining));
        }
        return results;
    }
}
