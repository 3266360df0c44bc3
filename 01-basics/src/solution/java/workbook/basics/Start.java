package workbook.basics;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;

/// `supplyAsync` does it all, when it is given the executor. Only a checked exception does not fit
/// through a `Supplier`: it travels in a `CompletionException`, the envelope that futures open.
class Start {

    static <T> CompletableFuture<T> async(Callable<T> task, Executor executor) {
        return CompletableFuture.supplyAsync(() -> call(task), executor);
    }

    private static <T> T call(Callable<T> task) {
        try {
            return task.call();
        } catch (Exception e) {
            throw new CompletionException(e);
        }
    }
}
