package workbook.basics;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.ToLongFunction;
import java.util.stream.Gatherers;

// No executor: the common pool has one thread per core, less one, for the whole program.
//
// Caught by: all_batches_are_worked_on_at_the_same_time
// Says: some workers did not start beside the others
class Batches {

    static <T> long total(List<T> items, int size, ToLongFunction<List<T>> worker)
            throws InterruptedException {
        var results =
                items.stream()
                        .gather(Gatherers.windowFixed(size))
                        .map(batch -> start(worker, batch))
                        .toList();
        try {
            return results.stream().mapToLong(CompletableFuture::join).sum();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : e;
        }
    }

    private static <T> CompletableFuture<Long> start(
            ToLongFunction<List<T>> worker, List<T> batch) {
        return CompletableFuture.supplyAsync(() -> worker.applyAsLong(batch));
    }
}
