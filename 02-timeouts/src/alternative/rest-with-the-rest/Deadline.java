package workbook.timeouts;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.function.LongSupplier;

/// One step, then the other steps with what is left: a smaller task of the same kind.
class Deadline {

    static <T> List<T> allWithin(List<Step<T>> steps, Duration budget, LongSupplier nanoClock)
            throws Exception {
        var results = new ArrayList<T>();
        run(steps.iterator(), budget, nanoClock.getAsLong(), nanoClock, results);
        return results;
    }

    private static <T> void run(
            Iterator<Step<T>> steps,
            Duration remaining,
            long now,
            LongSupplier nanoClock,
            List<T> results)
            throws Exception {
        if (!steps.hasNext()) {
            return;
        }
        if (remaining.compareTo(Duration.ZERO) <= 0) {
            throw new TimeoutException("nothing left for the next step");
        }
        results.add(steps.next().run(remaining));
        long then = nanoClock.getAsLong();
        run(steps, remaining.minusNanos(then - now), then, nanoClock, results);
    }
}
