package workbook.timeouts;

import static java.util.concurrent.TimeUnit.NANOSECONDS;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeoutException;

// The first task that is late ends the loop: nobody looks at those behind it, which are done.
//
// Caught by: at_the_limit_the_rest_is_interrupted_and_left_out
// Says: [what was done by the limit]
class Partial {

    record Outcome<T>(List<T> results, List<Throwable> failures) {}

    static <T> Outcome<T> results(List<Callable<T>> tasks, Duration limit)
            throws InterruptedException {
        long deadline = System.nanoTime() + NANOSECONDS.convert(limit);
        var executor = Executors.newVirtualThreadPerTaskExecutor();
        var results = new ArrayList<T>();
        var failures = new ArrayList<Throwable>();
        try {
            for (var future : tasks.stream().map(executor::submit).toList()) {
                try {
                    results.add(future.get(deadline - System.nanoTime(), NANOSECONDS));
                } catch (ExecutionException e) {
                    failures.add(e.getCause());
                }
            }
        } catch (TimeoutException e) {
            // The limit is over: return what is there.
        } finally {
            executor.shutdownNow();
        }
        return new Outcome<>(results, failures);
    }
}
