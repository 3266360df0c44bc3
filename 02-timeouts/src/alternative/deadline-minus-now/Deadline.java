package workbook.timeouts;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.function.LongSupplier;

/// The moment at which the budget ends, computed once. It may be past the largest long: the
/// difference to now is right all the same.
class Deadline {

    static <T> List<T> allWithin(List<Step<T>> steps, Duration budget, LongSupplier nanoClock)
            throws Exception {
        long deadline = nanoClock.getAsLong() + budget.toNanos();
        var results = new ArrayList<T>();
        for (var step : steps) {
            long left = deadline - nanoClock.getAsLong();
            if (left <= 0) {
                throw new TimeoutException("nothing left of " + budget);
            }
            results.add(step.run(Duration.ofNanos(left)));
        }
        return results;
    }
}
