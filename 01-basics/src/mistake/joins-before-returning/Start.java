package workbook.basics;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;

// Waits for the result, to return it in a future that is done: nothing is asynchronous any more.
//
// Caught by: the_executor_has_the_task_when_async_returns
// Says: Start.async does not return
class Start {

    static <T> CompletableFuture<T> async(Callable<T> task, Executor executor) {
        var result = CompletableFuture.supplyAsync(() -> call(task), executor);
        result.join();
        return result;
    }

    private static <T> T call(Callable<T> task) {
        try {
            return task.call();
        } catch (Exception e) {
            throw new CompletionException(e);
        }
    }
}
