package workbook.basics;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;

// `get()` puts the failure into an ExecutionException, and that envelope is handed on unopened.
//
// Caught by: an_exception_of_the_task_is_the_failure_of_the_future
// Says: the future fails with what the task threw
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
        } catch (Exception e) {
            to.completeExceptionally(e);
        }
    }
}
