package workbook.timeouts;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.function.LongSupplier;

// Compares two readings: when the deadline is past the largest long, it has become a negative
// number, and all time seems to be over.
//
// Caught by: the_clock_may_pass_the_largest_long
// Says: only differences count
class Deadline {

    static <T> List<T> allWithin(List<Step<T>> steps, Duration budget, LongSupplier nanoClock)
            throws Exception {
        long deadline = nanoClock.getAsLong() + budget.toNanos();
        var results = new ArrayList<T>();
        for (var step : steps) {
            long now = nanoClock.getAsLong();
            if (now >= deadline) {
                throw new TimeoutException();
            }
            results.add(step.run(Duration.ofNanos(deadline - now)));
        }
        return results;
    }
}
