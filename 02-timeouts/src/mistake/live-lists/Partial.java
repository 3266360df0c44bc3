package workbook.timeouts;

import static java.util.concurrent.TimeUnit.NANOSECONDS;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

// The caller gets the very lists that the tasks write to, so they go on changing.
//
// Caught by: at_the_limit_the_rest_is_interrupted_and_left_out
// Says: an interrupted task has not failed
class Partial {

    record Outcome<T>(List<T> results, List<Throwable> failures) {}

    static <T> Outcome<T> results(List<Callable<T>> tasks, Duration limit)
            throws InterruptedException {
        var results = Collections.synchronizedList(new ArrayList<T>());
        var failures = Collections.synchronizedList(new ArrayList<Throwable>());
        var executor = Executors.newVirtualThreadPerTaskExecutor();
        try {
            var calls = tasks.stream().map(task -> note(task, results, failures)).toList();
            executor.invokeAll(calls, NANOSECONDS.convert(limit), NANOSECONDS);
            return new Outcome<>(results, failures);
        } finally {
            executor.shutdown();
        }
    }

    private static <T> Callable<Boolean> note(
            Callable<T> task, List<T> results, List<Throwable> failures) {
        return () -> {
            try {
                return results.add(task.call());
            } catch (Throwable e) {
                return failures.add(e);
            }
        };
    }
}
