package workbook.timeouts;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.function.LongSupplier;

// Leaves out what has failed: the later steps work on, and nobody hears of it.
//
// Caught by: a_failure_ends_the_work_and_comes_as_it_is
// Says: the failure of the step itself
class Deadline {

    static <T> List<T> allWithin(List<Step<T>> steps, Duration budget, LongSupplier nanoClock)
            throws Exception {
        long start = nanoClock.getAsLong();
        var results = new ArrayList<T>();
        for (var step : steps) {
            var remaining = budget.minusNanos(nanoClock.getAsLong() - start);
            if (!remaining.isPositive()) {
                throw new TimeoutException();
            }
            try {
                results.add(step.run(remaining));
            } catch (Exception e) {
                results.add(null);
            }
        }
        return results;
    }
}
