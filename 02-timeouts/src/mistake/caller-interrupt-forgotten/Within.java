package workbook.timeouts;

import static java.util.concurrent.TimeUnit.NANOSECONDS;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeoutException;

// Cancels at the limit only: an interrupt of the caller leaves the task running.
//
// Caught by: an_interrupt_of_the_caller_interrupts_the_task
// Says: the caller was interrupted, but its task runs on
class Within {

    static <T> T call(Callable<T> task, Duration limit) throws Exception {
        if (!limit.isPositive()) {
            throw new TimeoutException("no time to start the task: " + limit);
        }
        var running = new FutureTask<>(task);
        Thread.startVirtualThread(running);
        try {
            return running.get(NANOSECONDS.convert(limit), NANOSECONDS);
        } catch (TimeoutException e) {
            running.cancel(true);
            throw e;
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
