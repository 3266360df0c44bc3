package workbook.basics;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

// An Error is not an Exception: it ends in the thread of the executor, and the future stays open.
//
// Caught by: an_error_of_the_task_is_the_failure_of_the_future
// Says: but its future is RUNNING
class Start {

    static <T> CompletableFuture<T> async(Callable<T> task, Executor executor) {
        var result = new CompletableFuture<T>();
        executor.execute(() -> {
            try {
                result.complete(task.call());
            } catch (Exception e) {
                result.completeExceptionally(e);
            }
        });
        return result;
    }
}
