package workbook.basics;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Function;

/// The outcome as a value: the executor makes a future that is done, or one that has failed, and
/// `thenCompose` takes it out of the future around it.
class Start {

    static <T> CompletableFuture<T> async(Callable<T> task, Executor executor) {
        return CompletableFuture.supplyAsync(() -> outcomeOf(task), executor)
                .thenCompose(Function.identity());
    }

    private static <T> CompletableFuture<T> outcomeOf(Callable<T> task) {
        try {
            return CompletableFuture.completedFuture(task.call());
        } catch (Throwable e) {
            return CompletableFuture.failedFuture(e);
        }
    }
}
