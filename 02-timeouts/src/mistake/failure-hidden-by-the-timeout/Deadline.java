package workbook.timeouts;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.function.LongSupplier;

// A throw in finally replaces the failure of the step: why it failed is lost.
//
// Caught by: a_failure_that_comes_too_late_comes_as_it_is_too
// Says: the failure of the step itself
class Deadline {

    static <T> List<T> allWithin(List<Step<T>> steps, Duration budget, LongSupplier nanoClock)
            throws Exception {
        long start = nanoClock.getAsLong();
        var results = new ArrayList<T>();
        for (var step : steps) {
            checkThatSomethingIsLeft(budget, nanoClock.getAsLong() - start);
            try {
                results.add(step.run(budget.minusNanos(nanoClock.getAsLong() - start)));
            } finally {
                checkThatSomethingIsLeft(budget, nanoClock.getAsLong() - start);
            }
        }
        return results;
    }

    private static void checkThatSomethingIsLeft(Duration budget, long nanos)
            throws TimeoutException {
        if (nanos >= budget.toNanos()) {
            throw new TimeoutException();
        }
    }
}
