package workbook.timeouts;

import static java.util.concurrent.TimeUnit.NANOSECONDS;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Future.State;
import java.util.stream.Stream;

// Tasks that wait need no processor, but here each needs one of a few threads.
//
// Caught by: all_tasks_run_at_the_same_time
// Says: not all had started
class Partial {

    record Outcome<T>(List<T> results, List<Throwable> failures) {}

    static <T> Outcome<T> results(List<Callable<T>> tasks, Duration limit)
            throws InterruptedException {
        var executor = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            var futures = executor.invokeAll(tasks, NANOSECONDS.convert(limit), NANOSECONDS);
            return new Outcome<>(
                    in(State.SUCCESS, futures).map(Future::resultNow).toList(),
                    in(State.FAILED, futures).map(Future::exceptionNow).toList());
        } finally {
            executor.shutdown();
        }
    }

    private static <T> Stream<Future<T>> in(State state, List<Future<T>> futures) {
        return futures.stream().filter(future -> future.state() == state);
    }
}
