package workbook.timeouts;

import static java.util.concurrent.TimeUnit.NANOSECONDS;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Future.State;
import java.util.stream.Stream;

// Failures become null, and null is left out: a task whose result is null is lost too.
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
            return new Outcome<>(
                    futures.stream().map(Partial::resultOf).filter(Objects::nonNull).toList(),
                    in(State.FAILED, futures).map(Future::exceptionNow).toList());
        } finally {
            executor.shutdown();
        }
    }

    private static <T> T resultOf(Future<T> future) {
        return future.state() == State.SUCCESS ? future.resultNow() : null;
    }

    private static <T> Stream<Future<T>> in(State state, List<Future<T>> futures) {
        return futures.stream().filter(future -> future.state() == state);
    }
}
