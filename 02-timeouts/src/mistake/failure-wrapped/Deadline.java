package workbook.timeouts;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.function.LongSupplier;

// An exception of its own around the failure: the caller does not find the one that it knows. And
// its own TimeoutException gets the same wrapper.
//
// Caught by: a_failure_ends_the_work_and_comes_as_it_is
// Says: the failure of the step itself
class Deadline {

    static <T> List<T> allWithin(List<Step<T>> steps, Duration budget, LongSupplier nanoClock)
            throws Exception {
        long start = nanoClock.getAsLong();
        var results = new ArrayList<T>();
        try {
            for (var step : steps) {
                var remaining = budget.minusNanos(nanoClock.getAsLong() - start);
                if (!remaining.isPositive()) {
                    throw new TimeoutException();
                }
                results.add(step.run(remaining));
            }
            return results;
        } catch (Exception e) {
            throw new IllegalStateException("a step has failed", e);
        }
    }
}
