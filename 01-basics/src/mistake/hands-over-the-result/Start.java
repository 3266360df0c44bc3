package workbook.basics;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;

// Java evaluates arguments first: the task is called here, and the executor gets its result only.
//
// Caught by: the_executor_has_the_task_when_async_returns
// Says: the caller has run the task itself
class Start {

    static <T> CompletableFuture<T> async(Callable<T> task, Executor executor) {
        return supply(call(task), executor);
    }

    private static <T> CompletableFuture<T> supply(T result, Executor executor) {
        return CompletableFuture.supplyAsync(() -> result, executor);
    }

    private static <T> T call(Callable<T> task) {
        try {
            return task.call();
        } catch (Exception e) {
            throw new CompletionException(e);
        }
    }
}
