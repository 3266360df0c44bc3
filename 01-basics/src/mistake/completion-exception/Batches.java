package workbook.basics;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.ToLongFunction;
import java.util.stream.Gatherers;

// `join` throws its own exception, with that of the worker inside.
//
// Caught by: a_failure_of_the_worker_reaches_the_caller_itself
// Says: itself, not a wrapper
class Batches {

    static <T> long total(List<T> items, int size, ToLongFunction<List<T>> worker)
            throws InterruptedException {
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            var results =
                    items.stream()
                            .gather(Gatherers.windowFixed(size))
                            .map(batch -> start(worker, batch, executor))
                            .toList();
            return results.stream().mapToLong(CompletableFuture::join).sum();
        }
    }

    private static <T> CompletableFuture<Long> start(
            ToLongFunction<List<T>> worker, List<T> batch, Executor executor) {
        return CompletableFuture.supplyAsync(() -> worker.applyAsLong(batch), executor);
    }
}
