package workbook.errors;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

// The first failure interrupts the others: they have not failed, and have no value either.
//
// Caught by: a_failure_ends_no_other_task_and_all_are_waited_for
// Says: a task was still running, or was ended
class Settle {

    static <T> List<Outcome<T>> all(List<Callable<T>> tasks) throws InterruptedException {
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            var failed = new CompletableFuture<Boolean>();
            var futures =
                    tasks.stream().map(task -> executor.submit(() -> call(task, failed))).toList();
            failed.thenRun(executor::shutdownNow);
            return futures.stream().<Outcome<T>>map(Settle::outcome).toList();
        }
    }

    private static <T> T call(Callable<T> task, CompletableFuture<Boolean> failed)
            throws Exception {
        try {
            return task.call();
        } catch (Throwable thrown) {
            failed.complete(true);
            throw thrown;
        }
    }

    private static <T> Outcome<T> outcome(Future<T> future) {
        try {
            return new Outcome.Success<>(future.get());
        } catch (ExecutionException e) {
            return new Outcome.Failure<>(e.getCause());
        } catch (InterruptedException | CancellationException e) {
            return new Outcome.Failure<>(e);
        }
    }
}
