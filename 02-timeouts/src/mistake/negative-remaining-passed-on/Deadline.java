package workbook.timeouts;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;

// Leaves it to the next step to notice that there is less than nothing left.
//
// Caught by: no_step_starts_after_one_that_took_too_long
// Says: the budget was used up after step 1
class Deadline {

    static <T> List<T> allWithin(List<Step<T>> steps, Duration budget, LongSupplier nanoClock)
            throws Exception {
        long start = nanoClock.getAsLong();
        var results = new ArrayList<T>();
        for (var step : steps) {
            results.add(step.run(budget.minusNanos(nanoClock.getAsLong() - start)));
        }
        return results;
    }
}
