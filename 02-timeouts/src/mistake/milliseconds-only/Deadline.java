package workbook.timeouts;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.function.LongSupplier;

// Counts in whole milliseconds: what is left in the end is rounded down to nothing.
//
// Caught by: a_nanosecond_is_enough_to_start_a_step
// Says: rounded away
class Deadline {

    static <T> List<T> allWithin(List<Step<T>> steps, Duration budget, LongSupplier nanoClock)
            throws Exception {
        long start = nanoClock.getAsLong();
        var results = new ArrayList<T>();
        for (var step : steps) {
            long millis = budget.toMillis() - (nanoClock.getAsLong() - start) / 1_000_000;
            if (millis <= 0) {
                throw new TimeoutException();
            }
            results.add(step.run(Duration.ofMillis(millis)));
        }
        return results;
    }
}
