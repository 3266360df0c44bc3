package workbook.basics;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;

// The lock keeps two calls of `sink` apart, but they are still made by other threads than the
// caller's.
//
// Caught by: sink_is_called_on_the_callers_thread
// Says: sink was called by the thread that had completed b
class AsCompleted {

    static <T> void forEach(List<CompletableFuture<T>> futures, Consumer<T> sink) throws Exception {
        Consumer<T> locked = result -> deliver(result, sink);
        var delivered = futures.stream().map(future -> future.thenAccept(locked)).toList();
        try {
            CompletableFuture.allOf(delivered.toArray(CompletableFuture<?>[]::new)).get();
        } catch (ExecutionException e) {
            throw (Exception) e.getCause();
        }
    }

    private static <T> void deliver(T result, Consumer<T> sink) {
        synchronized (sink) {
            sink.accept(result);
        }
    }
}
