package workbook.timeouts;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.function.LongSupplier;

// List.copyOf refuses null, the result of each Step<Void>.
//
// Caught by: results_keep_the_order_of_the_steps_and_null_is_a_result_too
// Says: results of the steps
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
            results.add(step.run(remaining));
        }
        return List.copyOf(results);
    }
}
