package workbook.basics;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

// Handing over does not block, it needs no thread. Now async may return before the executor has the
// task, and two tasks may change places on the way.
//
// Caught by: the_executor_has_the_task_when_async_returns
// Says: but the executor has no task
class Start {

    static <T> CompletableFuture<T> async(Callable<T> task, Executor executor) {
        var result = new CompletableFuture<T>();
        Thread.startVirtualThread(() -> executor.execute(() -> fill(result, task)));
        return result;
    }

    private static <T> void fill(CompletableFuture<T> result, Callable<T> task) {
        try {
            result.complete(task.call());
        } catch (Throwable e) {
            result.completeExceptionally(e);
        }
    }
}
