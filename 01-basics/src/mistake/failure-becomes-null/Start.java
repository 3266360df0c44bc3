package workbook.basics;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

// The compiler asks for a return, null is at hand: a failure now looks like a result.
//
// Caught by: an_exception_of_the_task_is_the_failure_of_the_future
// Says: but its future is SUCCESS
class Start {

    static <T> CompletableFuture<T> async(Callable<T> task, Executor executor) {
        return CompletableFuture.supplyAsync(() -> call(task), executor);
    }

    private static <T> T call(Callable<T> task) {
        try {
            return task.call();
        } catch (Exception e) {
            return null;
        }
    }
}
