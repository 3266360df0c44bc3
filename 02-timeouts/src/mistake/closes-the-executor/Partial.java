package workbook.timeouts;

import static java.util.concurrent.TimeUnit.NANOSECONDS;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Future.State;
import java.util.stream.Stream;

// `close()` waits for the tasks that were interrupted: one that ignores it holds up the caller.
//
// Caught by: at_the_limit_the_rest_is_interrupted_and_left_out
// Says: after 5 s the caller still waits
class Partial {

    record Outcome<T>(List<T> results, List<Throwable> failures) {}

    static <T> Outcome<T> results(List<Callable<T>> tasks, Duration limit)
            throws InterruptedException {
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            var futures = executor.invokeAll(tasks, NANOSECONDS.convert(limit), NANOSECONDS);
            return new Outcome<>(
                    in(State.SUCCESS, futures).map(Future::resultNow).toList(),
                    in(State.FAILED, futures).map(Future::exceptionNow).toList());
        }
    }

    private static <T> Stream<Future<T>> in(State state, List<Future<T>> futures) {
        return futures.stream().filter(future -> future.state() == state);
    }
}
