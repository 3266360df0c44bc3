package workbook.timeouts;

import static java.util.concurrent.TimeUnit.NANOSECONDS;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeoutException;

/// The caller waits for the outcome, never for the thread: so it can go when the limit is over, and
/// on its way out, whatever the reason, it interrupts what still runs.
class Within {

    static <T> T call(Callable<T> task, Duration limit) throws Exception {
        if (!limit.isPositive()) {
            throw new TimeoutException("no time to start the task: " + limit);
        }
        var running = new FutureTask<>(task);
        Thread.startVirtualThread(running);
        try {
            // convert() stops at the longest wait there is, where toNanos() throws.
            return running.get(NANOSECONDS.convert(limit), NANOSECONDS);
        } catch (ExecutionException e) {
            throw failureOf(e);
        } finally {
            // A task that has ended does not notice.
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
