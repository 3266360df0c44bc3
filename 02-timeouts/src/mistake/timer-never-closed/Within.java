package workbook.timeouts;

import static java.util.concurrent.TimeUnit.NANOSECONDS;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeoutException;

// The timer still waits for its limit when the task has ended long ago.
//
// Caught by: nothing_is_left_that_keeps_the_program_alive
// Says: keeps the program alive
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
        } catch (CancellationException e) {
            throw new TimeoutException("not done within " + limit);
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
