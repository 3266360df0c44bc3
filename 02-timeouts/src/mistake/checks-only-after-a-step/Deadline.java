package workbook.timeouts;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.function.LongSupplier;

// Looks at the clock when a step has ended: the first one starts in any case.
//
// Caught by: a_budget_of_zero_starts_nothing
// Says: the budget was used up after step 0
class Deadline {

    static <T> List<T> allWithin(List<Step<T>> steps, Duration budget, LongSupplier nanoClock)
            throws Exception {
        long start = nanoClock.getAsLong();
        var results = new ArrayList<T>();
        var remaining = budget;
        for (var step : steps) {
            results.add(step.run(remaining));
            remaining = budget.minusNanos(nanoClock.getAsLong() - start);
            if (!remaining.isPositive() && results.size() < steps.size()) {
                throw new TimeoutException();
            }
        }
        return results;
    }
}
