package workbook.timeouts;

import static java.util.concurrent.TimeUnit.NANOSECONDS;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeoutException;

// The rest of a budget that is used up is seldom zero: it is less.
//
// Caught by: without_time_nothing_is_started
// Says: started without time
class Within {

    static <T> T call(Callable<T> task, Duration limit) throws Exception {
        if (limit.isZero()) {
            throw new TimeoutException("no time to start the task");
        }
        var running = new FutureTask<>(task);
        Thread.startVirtualThread(running);
        try {
            return running.get(NANOSECONDS.convert(limit), NANOSECONDS);
        } catch (ExecutionException e) {
            throw failureOf(e);
        } finally {
            running.cancel(true);
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
