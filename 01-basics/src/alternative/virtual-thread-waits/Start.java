package workbook.basics;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;

/// A bridge from any `Future`: a virtual thread costs little, so it may wait for the result while
/// the executor works.
class Start {

    static <T> CompletableFuture<T> async(Callable<T> task, Executor executor) {
        var running = new FutureTask<T>(task);
        executor.execute(running);
        var result = new CompletableFuture<T>();
        Thread.startVirtualThread(() -> handOn(running, result));
        return result;
    }

    private static <T> void handOn(Future<T> from, CompletableFuture<T> to) {
        try {
            to.complete(from.get());
        } catch (ExecutionException e) {
            to.completeExceptionally(e.getCause());
        } catch (InterruptedException e) {
            to.completeExceptionally(e);
        }
    }
}
