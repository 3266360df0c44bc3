package workbook.basics;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

// The future is done before anybody has it: the caller has done the work alone.
//
// Caught by: the_executor_has_the_task_when_async_returns
// Says: the caller has run the task itself
class Start {

    static <T> CompletableFuture<T> async(Callable<T> task, Executor executor) {
        try {
            return CompletableFuture.completedFuture(task.call());
        } catch (Throwable e) {
            return CompletableFuture.failedFuture(e);
        }
    }
}
