package workbook.basics;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;

// No second argument: the work goes to the common pool, which the whole program shares.
//
// Caught by: the_executor_has_the_task_when_async_returns
// Says: but the executor has no task
class Start {

    static <T> CompletableFuture<T> async(Callable<T> task, Executor executor) {
        return CompletableFuture.supplyAsync(() -> call(task));
    }

    private static <T> T call(Callable<T> task) {
        try {
            return task.call();
        } catch (Exception e) {
            throw new CompletionException(e);
        }
    }
}
