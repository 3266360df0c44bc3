package workbook.timeouts;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

// Starts all steps together: none can build on the one before it, and each is told the full
// budget.
//
// Caught by: steps_run_one_after_the_other_on_the_callers_thread
// Says: the caller should run each one itself
class Deadline {

    static <T> List<T> allWithin(List<Step<T>> steps, Duration budget, LongSupplier nanoClock)
            throws Exception {
        long deadline = nanoClock.getAsLong() + budget.toNanos();
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            var futures =
                    steps.stream().map(step -> executor.submit(() -> step.run(budget))).toList();
            var results = new ArrayList<T>();
            for (var future : futures) {
                long left = deadline - nanoClock.getAsLong();
                results.add(future.get(left, TimeUnit.NANOSECONDS));
            }
            return results;
        } catch (ExecutionException e) {
            throw (Exception) e.getCause();
        }
    }
}
