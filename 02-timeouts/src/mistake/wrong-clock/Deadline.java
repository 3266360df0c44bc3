package workbook.timeouts;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.function.LongSupplier;

// Asks the clock of the system, not the one that was given: no test can move that one.
//
// Caught by: each_step_is_told_what_is_left_of_the_one_budget
// Says: what is left of one budget
class Deadline {

    static <T> List<T> allWithin(List<Step<T>> steps, Duration budget, LongSupplier nanoClock)
            throws Exception {
        long start = System.nanoTime();
        var results = new ArrayList<T>();
        for (var step : steps) {
            var remaining = budget.minusNanos(System.nanoTime() - start);
            if (!remaining.isPositive()) {
                throw new TimeoutException();
            }
            results.add(step.run(remaining));
        }
        return results;
    }
}
