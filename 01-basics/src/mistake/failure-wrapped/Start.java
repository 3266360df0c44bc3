package workbook.basics;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

// A future opens one kind of envelope, CompletionException. Any other is what the caller gets.
//
// Caught by: an_exception_of_the_task_is_the_failure_of_the_future
// Says: the future fails with what the task threw
class Start {

    static <T> CompletableFuture<T> async(Callable<T> task, Executor executor) {
        return CompletableFuture.supplyAsync(() -> call(task), executor);
    }

    private static <T> T call(Callable<T> task) {
        try {
            return task.call();
        } catch (Exception e) {
            throw new RuntimeException(e);
        }
    }
}
