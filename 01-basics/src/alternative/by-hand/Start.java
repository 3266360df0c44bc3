package workbook.basics;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/// An empty future, and a task that fills it: this is what `supplyAsync` does inside. Whoever
/// completes by hand has to catch everything, or the future stays open for ever.
class Start {

    static <T> CompletableFuture<T> async(Callable<T> task, Executor executor) {
        var result = new CompletableFuture<T>();
        executor.execute(() -> {
            try {
                result.complete(task.call());
            } catch (Throwable e) {
                result.completeExceptionally(e);
            }
        });
        return result;
    }
}
