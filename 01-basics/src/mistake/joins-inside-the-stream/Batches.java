package workbook.basics;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.ToLongFunction;
import java.util.stream.Gatherers;

// A stream is lazy: it starts one batch, joins it, and only then starts the next.
//
// Caught by: all_batches_are_worked_on_at_the_same_time
// Says: some workers did not start beside the others
class Batches {

    static <T> long total(List<T> items, int size, ToLongFunction<List<T>> worker)
            throws InterruptedException {
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            return items.stream()
                    .gather(Gatherers.windowFixed(size))
                    .map(batch -> start(worker, batch, executor))
                    .mapToLong(CompletableFuture::join)
                    .sum();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : e;
        }
    }

    private static <T> CompletableFuture<Long> start(
            ToLongFunction<List<T>> worker, List<T> batch, Executor executor) {
        return CompletableFuture.supplyAsync(() -> worker.applyAsLong(batch), executor);
    }
}
