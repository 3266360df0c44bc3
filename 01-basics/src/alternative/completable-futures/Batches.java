package workbook.basics;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.ToLongFunction;
import java.util.stream.Gatherers;

/// Futures on an executor of their own: `toList` starts them all, only then `allOf` waits.
class Batches {

    static <T> long total(List<T> items, int size, ToLongFunction<List<T>> worker)
            throws InterruptedException {
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            var results =
                    items.stream()
                            .gather(Gatherers.windowFixed(size))
                            .map(batch -> start(worker, batch, executor))
                            .toList();
            CompletableFuture.allOf(results.toArray(CompletableFuture<?>[]::new)).get();
            return results.stream().mapToLong(CompletableFuture::resultNow).sum();
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case RuntimeException exception -> throw exception;
                case Error error -> throw error;
                case Throwable checked -> throw new IllegalStateException("not declared", checked);
            }
        }
    }

    private static <T> CompletableFuture<Long> start(
            ToLongFunction<List<T>> worker, List<T> batch, Executor executor) {
        return CompletableFuture.supplyAsync(() -> worker.applyAsLong(batch), executor);
    }
}
