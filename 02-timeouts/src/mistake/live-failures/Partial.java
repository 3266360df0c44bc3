package workbook.timeouts;

import static java.util.concurrent.TimeUnit.NANOSECONDS;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Future.State;

// The caller's results are its own, but the tasks still write to its list of failures.
//
// Caught by: at_the_limit_the_rest_is_interrupted_and_left_out
// Says: an interrupted task has not failed
class Partial {

    record Outcome<T>(List<T> results, List<Throwable> failures) {}

    static <T> Outcome<T> results(List<Callable<T>> tasks, Duration limit)
            throws InterruptedException {
        var failures = Collections.synchronizedList(new ArrayList<Throwable>());
        var executor = Executors.newVirtualThreadPerTaskExecutor();
        try {
            var calls = tasks.stream().map(task -> notingItsFailure(task, failures)).toList();
            var futures = executor.invokeAll(calls, NANOSECONDS.convert(limit), NANOSECONDS);
            return new Outcome<>(
                    futures.stream()
                            .filter(future -> future.state() == State.SUCCESS)
                            .map(Future::resultNow)
                            .toList(),
                    Collections.unmodifiableList(failures));
        } finally {
            executor.shutdown();
        }
    }

    private static <T> Callable<T> notingItsFailure(Callable<T> task, List<Throwable> failures) {
        return () -> {
            try {
                return task.call();
            } catch (Throwable failure) {
                failures.add(failure);
                throw failure;
            }
        };
    }
}
