package workbook.timeouts;

import static java.util.concurrent.TimeUnit.NANOSECONDS;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future.State;

// One task of many has failed, and the caller gets nothing of the others.
//
// Caught by: both_lists_are_in_task_order_though_the_last_task_ends_first
// Says: no lists for the caller, but
class Partial {

    record Outcome<T>(List<T> results, List<Throwable> failures) {}

    static <T> Outcome<T> results(List<Callable<T>> tasks, Duration limit)
            throws InterruptedException {
        var executor = Executors.newVirtualThreadPerTaskExecutor();
        try {
            var futures = executor.invokeAll(tasks, NANOSECONDS.convert(limit), NANOSECONDS);
            var results = new ArrayList<T>();
            for (var future : futures) {
                if (future.state() != State.CANCELLED) {
                    results.add(future.get());
                }
            }
            return new Outcome<>(results, List.of());
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            executor.shutdown();
        }
    }
}
