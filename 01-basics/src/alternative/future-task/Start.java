package workbook.basics;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;

/// The older future of the JDK runs the task and keeps its outcome; `done()` hands that on.
class Start {

    static <T> CompletableFuture<T> async(Callable<T> task, Executor executor) {
        var result = new CompletableFuture<T>();
        executor.execute(
                new FutureTask<T>(task) {
                    @Override
                    protected void done() {
                        if (state() == State.SUCCESS) {
                            result.complete(resultNow());
                        } else {
                            result.completeExceptionally(exceptionNow());
                        }
                    }
                });
        return result;
    }
}
