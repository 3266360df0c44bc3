package workbook.timeouts;

import static java.util.concurrent.TimeUnit.NANOSECONDS;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeoutException;

// The `catch` for the limit also catches a TimeoutException that the task has thrown, and replaces
// it.
//
// Caught by: whatever_the_task_throws_comes_as_it_is
// Says: what the task threw, itself
class Within {

    static <T> T call(Callable<T> task, Duration limit) throws Exception {
        if (!limit.isPositive()) {
            throw new TimeoutException("no time to start the task: " + limit);
        }
        var running = new FutureTask<>(task);
        Thread.startVirtualThread(running);
        try {
            return outcomeOf(running, limit);
        } catch (TimeoutException e) {
            throw new TimeoutException("not done within " + limit);
        } finally {
            running.cancel(true);
        }
    }

    private static <T> T outcomeOf(Future<T> running, Duration limit) throws Exception {
        try {
            return running.get(NANOSECONDS.convert(limit), NANOSECONDS);
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
}
