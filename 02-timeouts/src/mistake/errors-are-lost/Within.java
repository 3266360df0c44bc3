package workbook.timeouts;

import static java.util.concurrent.TimeUnit.NANOSECONDS;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;

// An Error is not an Exception: it ends in the thread of the task, and the caller waits until its
// limit for nothing.
//
// Caught by: whatever_the_task_throws_comes_as_it_is
// Says: what the task threw, itself
class Within {

    static <T> T call(Callable<T> task, Duration limit) throws Exception {
        if (!limit.isPositive()) {
            throw new TimeoutException("no time to start the task: " + limit);
        }
        var outcome = new CompletableFuture<T>();
        var thread = Thread.startVirtualThread(() -> complete(outcome, task));
        try {
            return outcome.get(NANOSECONDS.convert(limit), NANOSECONDS);
        } catch (ExecutionException e) {
            throw (Exception) e.getCause();
        } finally {
            thread.interrupt();
        }
    }

    private static <T> void complete(CompletableFuture<T> outcome, Callable<T> task) {
        try {
            outcome.complete(task.call());
        } catch (Exception e) {
            outcome.completeExceptionally(e);
        }
    }
}
