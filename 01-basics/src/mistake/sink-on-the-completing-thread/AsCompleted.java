package workbook.basics;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;

// `thenAccept` calls `sink` on whatever thread completes a future: two of them, at the same time.
//
// Caught by: sink_is_called_on_the_callers_thread
// Says: sink was called by the thread that had completed b
class AsCompleted {

    static <T> void forEach(List<CompletableFuture<T>> futures, Consumer<T> sink) throws Exception {
        var delivered = futures.stream().map(future -> future.thenAccept(sink)).toList();
        try {
            CompletableFuture.allOf(delivered.toArray(CompletableFuture<?>[]::new)).get();
        } catch (ExecutionException e) {
            throw (Exception) e.getCause();
        }
    }
}
