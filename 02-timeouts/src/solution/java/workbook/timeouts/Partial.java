package workbook.timeouts;

import static java.util.concurrent.TimeUnit.NANOSECONDS;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Future.State;
import java.util.stream.Stream;

/// `invokeAll` has one limit for all tasks, and cancels what is not done by then. Who succeeded,
/// who failed and who was cancelled is in the state of the futures; an exception alone could not
/// tell.
class Partial {

    record Outcome<T>(List<T> results, List<Throwable> failures) {}

    static <T> Outcome<T> results(List<Callable<T>> tasks, Duration limit)
            throws InterruptedException {
        var executor = Executors.newVirtualThreadPerTaskExecutor();
        try {
            var futures = executor.invokeAll(tasks, NANOSECONDS.convert(limit), NANOSECONDS);
            return new Outcome<>(
                    in(State.SUCCESS, futures).map(Future::resultNow).toList(),
                    in(State.FAILED, futures).map(Future::exceptionNow).toList());
        } finally {
            // Not close(): it would wait for tasks that ignore their interrupt.
            executor.shutdown();
        }
    }

    private static <T> Stream<Future<T>> in(State state, List<Future<T>> futures) {
        return futures.stream().filter(future -> future.state() == state);
    }
}
