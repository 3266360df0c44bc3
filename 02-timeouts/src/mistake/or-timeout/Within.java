package workbook.timeouts;

import static java.util.concurrent.TimeUnit.NANOSECONDS;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeoutException;

// `orTimeout` completes the future. The task does not notice, and keeps its thread.
//
// Caught by: after_the_limit_the_task_is_interrupted_and_holds_up_nobody
// Says: who interrupts it
class Within {

    static <T> T call(Callable<T> task, Duration limit) throws Exception {
        if (!limit.isPositive()) {
            throw new TimeoutException("no time to start the task: " + limit);
        }
        var executor = Executors.newVirtualThreadPerTaskExecutor();
        try {
            return CompletableFuture.supplyAsync(() -> call(task), executor)
                    .orTimeout(NANOSECONDS.convert(limit), NANOSECONDS)
                    .get();
        } catch (ExecutionException e) {
            throw failureOf(e);
        }
    }

    private static Exception failureOf(ExecutionException e) {
        return switch (e.getCause()) {
            case Exception exception -> exception;
            case Error error -> throw error;
            case Throwable other -> e;
        };
    }

    private static <T> T call(Callable<T> task) {
        try {
            return task.call();
        } catch (Exception e) {
            throw new CompletionException(e);
        }
    }
}
