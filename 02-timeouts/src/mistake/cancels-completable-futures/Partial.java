package workbook.timeouts;

import static java.util.concurrent.TimeUnit.NANOSECONDS;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.Future.State;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

// `cancel(true)` of a `CompletableFuture` interrupts nobody: it does not know the thread.
//
// Caught by: at_the_limit_the_rest_is_interrupted_and_left_out
// Says: who interrupts it
class Partial {

    record Outcome<T>(List<T> results, List<Throwable> failures) {}

    static <T> Outcome<T> results(List<Callable<T>> tasks, Duration limit)
            throws InterruptedException {
        var executor = Executors.newVirtualThreadPerTaskExecutor();
        try {
            var futures = tasks.stream().map(task -> start(task, executor)).toList();
            await(CompletableFuture.allOf(futures.toArray(CompletableFuture<?>[]::new)), limit);
            futures.forEach(future -> future.cancel(true));
            return new Outcome<>(
                    in(State.SUCCESS, futures).map(CompletableFuture::resultNow).toList(),
                    in(State.FAILED, futures).map(CompletableFuture::exceptionNow).toList());
        } finally {
            executor.shutdown();
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

    private static void await(CompletableFuture<?> all, Duration limit)
            throws InterruptedException {
        try {
            all.get(NANOSECONDS.convert(limit), NANOSECONDS);
        } catch (ExecutionException | TimeoutException e) {
            // Each future says it for its task.
        }
    }

    private static <T> Stream<CompletableFuture<T>> in(
            State state, List<CompletableFuture<T>> futures) {
        return futures.stream().filter(future -> future.state() == state);
    }
}
