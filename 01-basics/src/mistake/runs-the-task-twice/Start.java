package workbook.basics;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;

// Starts the task, and then starts it again to get its result.
//
// Caught by: only_the_executor_runs_the_task_and_only_once
// Says: the executor alone should run it, once
class Start {

    static <T> CompletableFuture<T> async(Callable<T> task, Executor executor) {
        executor.execute(() -> call(task));
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
