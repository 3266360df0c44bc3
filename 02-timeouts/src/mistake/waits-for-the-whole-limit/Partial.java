package workbook.timeouts;

import static java.util.concurrent.TimeUnit.NANOSECONDS;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Future.State;
import java.util.stream.Stream;

// `awaitTermination` waits for the end of an executor, and one that is not shut down does not end.
//
// Caught by: no_tasks_give_empty_lists
// Says: after 5 s the caller still waits
class Partial {

    record Outcome<T>(List<T> results, List<Throwable> failures) {}

    static <T> Outcome<T> results(List<Callable<T>> tasks, Duration limit)
            throws InterruptedException {
        var executor = Executors.newVirtualThreadPerTaskExecutor();
        try {
            var futures = tasks.stream().map(executor::submit).toList();
            executor.awaitTermination(NANOSECONDS.convert(limit), NANOSECONDS);
            return new Outcome<>(
                    in(State.SUCCESS, futures).map(Future::resultNow).toList(),
                    in(State.FAILED, futures).map(Future::exceptionNow).toList());
        } finally {
            executor.shutdownNow();
        }
    }

    private static <T> Stream<Future<T>> in(State state, List<Future<T>> futures) {
        return futures.stream().filter(future -> future.state() == state);
    }
}
