package workbook.timeouts;

import static java.util.concurrent.TimeUnit.NANOSECONDS;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;

/// `orTimeout` ends the waiting only; the thread has to be interrupted as well.
class Within {

    static <T> T call(Callable<T> task, Duration limit) throws Exception {
        if (!limit.isPositive()) {
            throw new TimeoutException("no time to start the task: " + limit);
        }
        var outcome = new CompletableFuture<T>();
        var thread = Thread.startVirtualThread(() -> complete(outcome, task));
        try {
            return outcome.orTimeout(NANOSECONDS.convert(limit), NANOSECONDS).get();
        } catch (ExecutionException e) {
            throw failureOf(e);
        } finally {
            thread.interrupt();
        }
    }

    private static <T> void complete(CompletableFuture<T> outcome, Callable<T> task) {
        try {
            outcome.complete(task.call());
        } catch (Throwable e) {
            // get() opens the envelope; a bare CancellationException would be replaced.
            outcome.completeExceptionally(new CompletionException(e));
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
