package workbook.basics;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// A future per result, and one for the first failure. Cancelling a `CompletableFuture` would
/// interrupt nobody: that is left to the executor.
class Gather {

    static <T> List<T> all(List<Callable<T>> tasks) throws Exception {
        var failed = new CompletableFuture<Void>();
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            try {
                var results = tasks.stream().map(task -> start(task, failed, executor)).toList();
                var all = CompletableFuture.allOf(results.toArray(CompletableFuture<?>[]::new));
                CompletableFuture.anyOf(all, failed).get();
                return results.stream().map(CompletableFuture::resultNow).toList();
            } catch (ExecutionException e) {
                if (e.getCause() instanceof Error error) {
                    throw error;
                }
                throw (Exception) e.getCause();
            } finally {
                executor.shutdownNow();
            }
        }
    }

    private static <T> CompletableFuture<T> start(
            Callable<T> task, CompletableFuture<Void> failed, ExecutorService executor) {
        var result = new CompletableFuture<T>();
        executor.execute(() -> {
            try {
                result.complete(task.call());
            } catch (Throwable e) {
                failed.completeExceptionally(e);
            }
        });
        return result;
    }
}
