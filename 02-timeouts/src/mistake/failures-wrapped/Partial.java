package workbook.timeouts;

import static java.util.concurrent.TimeUnit.NANOSECONDS;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

// The envelope of `get` goes into the list unopened.
//
// Caught by: both_lists_are_in_task_order_though_the_last_task_ends_first
// Says: [all results, all failures, both in task order]
class Partial {

    record Outcome<T>(List<T> results, List<Throwable> failures) {}

    static <T> Outcome<T> results(List<Callable<T>> tasks, Duration limit)
            throws InterruptedException {
        var executor = Executors.newVirtualThreadPerTaskExecutor();
        try {
            var futures = executor.invokeAll(tasks, NANOSECONDS.convert(limit), NANOSECONDS);
            var results = new ArrayList<T>();
            var failures = new ArrayList<Throwable>();
            for (var future : futures) {
                try {
                    results.add(future.get());
                } catch (ExecutionException e) {
                    failures.add(e);
                } catch (CancellationException e) {
                    // Too late.
                }
            }
            return new Outcome<>(results, failures);
        } finally {
            executor.shutdown();
        }
    }
}
