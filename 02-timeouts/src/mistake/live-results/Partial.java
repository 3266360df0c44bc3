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

// The caller's failures are its own, but a late task still writes to its list of results.
//
// Caught by: at_the_limit_the_rest_is_interrupted_and_left_out
// Says: the caller's lists, after a late result
class Partial {

    record Outcome<T>(List<T> results, List<Throwable> failures) {}

    static <T> Outcome<T> results(List<Callable<T>> tasks, Duration limit)
            throws InterruptedException {
        var results = Collections.synchronizedList(new ArrayList<T>());
        var executor = Executors.newVirtualThreadPerTaskExecutor();
        try {
            var calls = tasks.stream().map(task -> notingItsResult(task, results)).toList();
            var futures = executor.invokeAll(calls, NANOSECONDS.convert(limit), NANOSECONDS);
            return new Outcome<>(
                    Collections.unmodifiableList(results),
                    futures.stream()
                            .filter(future -> future.state() == State.FAILED)
                            .map(Future::exceptionNow)
                            .toList());
        } finally {
            executor.shutdown();
        }
    }

    private static <T> Callable<Boolean> notingItsResult(Callable<T> task, List<T> results) {
        return () -> results.add(task.call());
    }
}
