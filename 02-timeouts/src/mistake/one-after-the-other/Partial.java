package workbook.timeouts;

import static java.util.concurrent.TimeUnit.NANOSECONDS;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeoutException;

// Submits a task and waits for it before it submits the next one.
//
// Caught by: all_tasks_run_at_the_same_time
// Says: not all had started
class Partial {

    record Outcome<T>(List<T> results, List<Throwable> failures) {}

    static <T> Outcome<T> results(List<Callable<T>> tasks, Duration limit)
            throws InterruptedException {
        long deadline = System.nanoTime() + NANOSECONDS.convert(limit);
        var executor = Executors.newVirtualThreadPerTaskExecutor();
        try {
            var results = new ArrayList<T>();
            var failures = new ArrayList<Throwable>();
            for (var task : tasks) {
                var future = executor.submit(task);
                try {
                    results.add(future.get(deadline - System.nanoTime(), NANOSECONDS));
                } catch (ExecutionException e) {
                    failures.add(e.getCause());
                } catch (TimeoutException e) {
                    future.cancel(true);
                }
            }
            return new Outcome<>(results, failures);
        } finally {
            executor.shutdownNow();
        }
    }
}
