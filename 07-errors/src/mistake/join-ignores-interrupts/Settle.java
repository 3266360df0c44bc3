package workbook.errors;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;

// `join` does not notice an interrupt of the caller; `get` would.
//
// Caught by: an_interrupt_of_the_caller_interrupts_all_tasks
// Says: outcomes instead of an InterruptedException
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
        } catch (Throwable thrown) {
            return new Outcome.Failure<>(thrown);
        }
    }
}
