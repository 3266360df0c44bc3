package workbook.timeouts;

import static java.util.concurrent.TimeUnit.NANOSECONDS;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Future.State;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

// Each `get` waits for the whole limit again: ten late tasks take ten limits.
//
// Caught by: there_is_one_limit_for_all_tasks
// Says: after 5 s the caller still waits
class Partial {

    record Outcome<T>(List<T> results, List<Throwable> failures) {}

    static <T> Outcome<T> results(List<Callable<T>> tasks, Duration limit)
            throws InterruptedException {
        var executor = Executors.newVirtualThreadPerTaskExecutor();
        try {
            var futures = tasks.stream().map(executor::submit).toList();
            for (var future : futures) {
                await(future, limit);
            }
            return new Outcome<>(
                    in(State.SUCCESS, futures).map(Future::resultNow).toList(),
                    in(State.FAILED, futures).map(Future::exceptionNow).toList());
        } finally {
            executor.shutdownNow();
        }
    }

    private static void await(Future<?> future, Duration limit) throws InterruptedException {
        try {
            future.get(NANOSECONDS.convert(limit), NANOSECONDS);
        } catch (TimeoutException e) {
            future.cancel(true);
        } catch (ExecutionException e) {
            // The state of the future says it.
        }
    }

    private static <T> Stream<Future<T>> in(State state, List<Future<T>> futures) {
        return futures.stream().filter(future -> future.state() == state);
    }
}
