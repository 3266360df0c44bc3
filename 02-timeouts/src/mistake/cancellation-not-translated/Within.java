package workbook.timeouts;

import static java.util.concurrent.TimeUnit.NANOSECONDS;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeoutException;

// The timer cancels the task, so `get` says "cancelled". What that means is for this method to
// tell.
//
// Caught by: after_the_limit_the_task_is_interrupted_and_holds_up_nobody
// Says: [after the limit, failure]
class Within {

    static <T> T call(Callable<T> task, Duration limit) throws Exception {
        if (!limit.isPositive()) {
            throw new TimeoutException("no time to start the task: " + limit);
        }
        var running = new FutureTask<>(task);
        var timer = Executors.newSingleThreadScheduledExecutor();
        timer.schedule(() -> running.cancel(true), NANOSECONDS.convert(limit), NANOSECONDS);
        Thread.startVirtualThread(running);
        try {
            return running.get();
        } catch (ExecutionException e) {
            throw failureOf(e);
        } finally {
            running.cancel(true);
            timer.shutdownNow();
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
