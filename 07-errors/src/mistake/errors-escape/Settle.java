package workbook.errors;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;

// `catch (Exception e)` lets an error through: `join` throws it at everybody.
//
// Caught by: a_failure_is_what_the_task_threw_itself
// Says: no outcomes for the caller, but java.util.concurrent.CompletionException
class Settle {

    static <T> List<Outcome<T>> all(List<Callable<T>> tasks) throws InterruptedException {
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            var outcomes = new ArrayList<CompletableFuture<Outcome<T>>>();
            for (var task : tasks) {
                outcomes.add(CompletableFuture.supplyAsync(() -> outcome(task), executor));
            }
            return outcomes.stream().map(CompletableFuture::join).toList();
        }
    }

    private static <T> Outcome<T> outcome(Callable<T> task) {
        try {
            return new Outcome.Success<>(task.call());
        } catch (Exception thrown) {
            return new Outcome.Failure<>(thrown);
        }
    }
}
