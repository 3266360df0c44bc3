package workbook.timeouts;

import static java.util.concurrent.TimeUnit.NANOSECONDS;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeoutException;

// `join` of a `CompletableFuture` does not notice an interrupt of the caller.
//
// Caught by: an_interrupt_of_the_caller_interrupts_the_task
// Says: the caller was interrupted, but its task runs on
class Within {

    static <T> T call(Callable<T> task, Duration limit) throws Exception {
        if (!limit.isPositive()) {
            throw new TimeoutException("no time to start the task: " + limit);
        }
        var outcome = new CompletableFuture<T>();
        var thread = Thread.startVirtualThread(() -> complete(outcome, task));
        try {
            return outcome.orTimeout(NANOSECONDS.convert(limit), NANOSECONDS).join();
        } catch (CompletionException e) {
            switch (e.getCause()) {
                case Error error -> throw error;
                case Throwable failure -> throw (Exception) failure;
            }
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
