package workbook.timeouts;

import static java.util.concurrent.TimeUnit.NANOSECONDS;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

// A task that was too late has not failed: it was cancelled, by this method.
//
// Caught by: at_the_limit_the_rest_is_interrupted_and_left_out
// Says: [what was done by the limit]
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
                    failures.add(e.getCause());
                } catch (CancellationException e) {
                    failures.add(e);
                }
            }
            return new Outcome<>(results, failures);
        } finally {
            executor.shutdown();
        }
    }
}
