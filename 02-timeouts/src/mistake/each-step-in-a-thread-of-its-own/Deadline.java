package workbook.timeouts;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.LongSupplier;

// Cuts off a step that takes too long. But the step was promised the thread of the caller: its
// thread-locals, its locks, its interrupt.
//
// Caught by: steps_run_one_after_the_other_on_the_callers_thread
// Says: the caller should run each one itself
class Deadline {

    static <T> List<T> allWithin(List<Step<T>> steps, Duration budget, LongSupplier nanoClock)
            throws Exception {
        long deadline = nanoClock.getAsLong() + budget.toNanos();
        var results = new ArrayList<T>();
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var step : steps) {
                long left = deadline - nanoClock.getAsLong();
                if (left <= 0) {
                    throw new TimeoutException();
                }
                var future = executor.submit(() -> step.run(Duration.ofNanos(left)));
                results.add(future.get(left, TimeUnit.NANOSECONDS));
            }
            return results;
        } catch (ExecutionException e) {
            throw (Exception) e.getCause();
        }
    }
}
