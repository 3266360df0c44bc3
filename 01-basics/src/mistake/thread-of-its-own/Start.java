package workbook.basics;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

// A new thread for each task: the executor, with its limits and its shutdown, is not asked.
//
// Caught by: the_executor_has_the_task_when_async_returns
// Says: but the executor has no task
class Start {

    static <T> CompletableFuture<T> async(Callable<T> task, Executor executor) {
        var result = new CompletableFuture<T>();
        Thread.startVirtualThread(() -> {
            try {
                result.complete(task.call());
            } catch (Throwable e) {
                result.completeExceptionally(e);
            }
        });
        return result;
    }
}
