package workbook.errors;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

// A task may throw an `ExecutionException` of its own, of another future: that is no envelope here.
//
// Caught by: a_failure_is_what_the_task_threw_itself
// Says: each failure itself, an error too, in no wrapper, and not its cause
class Settle {

    static <T> List<Outcome<T>> all(List<Callable<T>> tasks) throws InterruptedException {
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            var outcomes = new ArrayList<Outcome<T>>();
            for (var future : executor.invokeAll(tasks)) {
                outcomes.add(outcome(future));
            }
            return outcomes;
        }
    }

    private static <T> Outcome<T> outcome(Future<T> future) throws InterruptedException {
        try {
            return new Outcome.Success<>(future.get());
        } catch (ExecutionException e) {
            Throwable thrown = e;
            while (thrown instanceof ExecutionException || thrown instanceof CompletionException) {
                thrown = thrown.getCause();
            }
            return new Outcome.Failure<>(thrown);
        }
    }
}
