package workbook.timeouts;

import static java.util.concurrent.TimeUnit.NANOSECONDS;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;

// `join` puts every failure into a `CompletionException`, that of `orTimeout` too.
//
// Caught by: after_the_limit_the_task_is_interrupted_and_holds_up_nobody
// Says: [after the limit, failure]
class Within {

    static <T> T call(Callable<T> task, Duration limit) throws Exception {
        if (!limit.isPositive()) {
            throw new TimeoutException("no time to start the task: " + limit);
        }
        var outcome = new CompletableFuture<T>();
        var thread = Thread.startVirtualThread(() -> complete(outcome, task));
        try {
            return outcome.orTimeout(NANOSECONDS.convert(limit), NANOSECONDS).join();
        } finally {
            thread.interrupt();
        }
    }

    private static <T> void complete(CompletableFuture<T> outcome, Callable<T> task) {
        try {
            outcome.complete(task.call());
        } catch (Throwable e) {
            outcome.completeExceptionally(e);
        }
    }
}
