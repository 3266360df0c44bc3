package workbook.timeouts;

import static java.util.concurrent.TimeUnit.NANOSECONDS;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.Future.State;
import java.util.stream.Stream;

// `orTimeout` fails when one task of many is late, and all that is done is lost.
//
// Caught by: at_the_limit_the_rest_is_interrupted_and_left_out
// Says: no lists for the caller, but
class Partial {

    record Outcome<T>(List<T> results, List<Throwable> failures) {}

    static <T> Outcome<T> results(List<Callable<T>> tasks, Duration limit)
            throws InterruptedException {
        var executor = Executors.newVirtualThreadPerTaskExecutor();
        try {
            var futures = tasks.stream().map(task -> start(task, executor)).toList();
            CompletableFuture.allOf(futures.toArray(CompletableFuture<?>[]::new))
                    .exceptionally(failure -> null)
                    .orTimeout(NANOSECONDS.convert(limit), NANOSECONDS)
                    .join();
            return new Outcome<>(
                    in(State.SUCCESS, futures).map(CompletableFuture::resultNow).toList(),
                    in(State.FAILED, futures).map(CompletableFuture::exceptionNow).toList());
        } finally {
            executor.shutdownNow();
        }
    }

    private static <T> CompletableFuture<T> start(Callable<T> task, Executor executor) {
        return CompletableFuture.supplyAsync(() -> call(task), executor);
    }

    private static <T> T call(Callable<T> task) {
        try {
            return task.call();
        } catch (Throwable e) {
            throw new CompletionException(e);
        }
    }

    private static <T> Stream<CompletableFuture<T>> in(
            State state, List<CompletableFuture<T>> futures) {
        return futures.stream().filter(future -> future.state() == state);
    }
}
