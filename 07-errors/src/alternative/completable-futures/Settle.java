package workbook.errors;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/// Whatever a task does, its outcome is a normal result: then `allOf` cannot fail.
class Settle {

    static <T> List<Outcome<T>> all(List<Callable<T>> tasks) throws InterruptedException {
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            var outcomes = new ArrayList<CompletableFuture<Outcome<T>>>();
            for (var task : tasks) {
                outcomes.add(CompletableFuture.supplyAsync(() -> outcome(task), executor));
            }
            try {
                CompletableFuture.allOf(outcomes.toArray(CompletableFuture[]::new)).get();
            } catch (ExecutionException e) {
                throw new IllegalStateException("each of them has caught what its task threw", e);
            } catch (InterruptedException e) {
                // No cancel of a CompletableFuture interrupts a thread.
                executor.shutdownNow();
                throw e;
            }
            return outcomes.stream().map(CompletableFuture::join).toList();
        }
    }

    private static <T> Outcome<T> outcome(Callable<T> task) {
        try {
            return new Outcome.Success<>(task.call());
        } catch (Throwable thrown) {
            return new Outcome.Failure<>(thrown);
        }
    }
}
