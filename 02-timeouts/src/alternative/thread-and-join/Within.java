package workbook.timeouts;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeoutException;

/// A thread, a `join` with a limit, an interrupt: what futures and executors are made of.
class Within {

    static <T> T call(Callable<T> task, Duration limit) throws Exception {
        if (!limit.isPositive()) {
            throw new TimeoutException("no time to start the task: " + limit);
        }
        var outcome = new FutureTask<>(task);
        var thread = Thread.ofPlatform().daemon().start(outcome);
        try {
            if (!thread.join(limit)) {
                throw new TimeoutException("not done within " + limit);
            }
            return outcome.get();
        } catch (ExecutionException e) {
            throw failureOf(e);
        } finally {
            thread.interrupt();
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
