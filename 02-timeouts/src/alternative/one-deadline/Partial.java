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

/// A limit becomes a deadline once, at the start; each `get` then waits for what is left of it.
class Partial {

    record Outcome<T>(List<T> results, List<Throwable> failures) {}

    static <T> Outcome<T> results(List<Callable<T>> tasks, Duration limit)
            throws InterruptedException {
        long deadline = System.nanoTime() + NANOSECONDS.convert(limit);
        var executor = Executors.newVirtualThreadPerTaskExecutor();
        try {
            var futures = tasks.stream().map(executor::submit).toList();
            for (var future : futures) {
                await(future, deadline - System.nanoTime());
            }
            futures.forEach(future -> future.cancel(true));
            return new Outcome<>(
                    in(State.SUCCESS, futures).map(Future::resultNow).toList(),
                    in(State.FAILED, futures).map(Future::exceptionNow).toList());
        } finally {
            executor.shutdownNow();
        }
    }

    private static void await(Future<?> future, long nanos) throws InterruptedException {
        try {
            future.get(nanos, NANOSECONDS);
        } catch (ExecutionException | TimeoutException e) {
            // The state of the future says it.
        }
    }

    private static <T> Stream<Future<T>> in(State state, List<Future<T>> futures) {
        return futures.stream().filter(future -> future.state() == state);
    }
}
