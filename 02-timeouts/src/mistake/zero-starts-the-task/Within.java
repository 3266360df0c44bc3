package workbook.timeouts;

import static java.util.concurrent.TimeUnit.NANOSECONDS;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

// Nobody looks at the limit before the task is started: an order is placed, though there was no
// time.
//
// Caught by: without_time_nothing_is_started
// Says: started without time
class Within {

    static <T> T call(Callable<T> task, Duration limit) throws Exception {
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
