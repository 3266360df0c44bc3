package workbook.timeouts;

import static java.util.concurrent.TimeUnit.NANOSECONDS;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeoutException;

/// An executor that is shut down but not closed: `close()` would wait for a task that ignores its
/// interrupt.
class Within {

    static <T> T call(Callable<T> task, Duration limit) throws Exception {
        if (!limit.isPositive()) {
            throw new TimeoutException("no time to start the task: " + limit);
        }
        var executor = Executors.newSingleThreadExecutor();
        try {
            return executor.submit(task).get(NANOSECONDS.convert(limit), NANOSECONDS);
        } catch (ExecutionException e) {
            throw failureOf(e);
        } finally {
            executor.shutdownNow();
        }
    }

    private static Exception failureOf(ExecutionException e) {
        return switch (e.getCause()) {
            case Exception exception -> exception;
            case Error error -> throw error;
            case Throwable other -> e;
        };
    }
}
