package workbook.timeouts;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.function.LongSupplier;

/// Strict with the last step too: when it ends too late, its result does not count.
class Deadline {

    static <T> List<T> allWithin(List<Step<T>> steps, Duration budget, LongSupplier nanoClock)
            throws Exception {
        long start = nanoClock.getAsLong();
        var results = new ArrayList<T>();
        var remaining = budget;
        for (var step : steps) {
            checkThatSomethingIsLeft(remaining);
            results.add(step.run(remaining));
            remaining = budget.minusNanos(nanoClock.getAsLong() - start);
        }
        checkThatSomethingIsLeft(remaining);
        return results;
    }

    private static void checkThatSomethingIsLeft(Duration remaining) throws TimeoutException {
        if (!remaining.isPositive()) {
            throw new TimeoutException("late by " + remaining.negated());
        }
    }
}
