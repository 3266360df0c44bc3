package workbook.timeouts;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.function.LongSupplier;

/// The budget belongs to the whole: the clock is read once at the start, and again before each
/// step. Subtracting two readings is right wherever the clock counts from; comparing them is not.
class Deadline {

    static <T> List<T> allWithin(List<Step<T>> steps, Duration budget, LongSupplier nanoClock)
            throws Exception {
        long start = nanoClock.getAsLong();
        var results = new ArrayList<T>();
        for (var step : steps) {
            var remaining = budget.minusNanos(nanoClock.getAsLong() - start);
            if (!remaining.isPositive()) {
                throw new TimeoutException(
                        "%s used up after %d of %d steps"
                                .formatted(budget, results.size(), steps.size()));
            }
            results.add(step.run(remaining));
        }
        return results;
    }
}
