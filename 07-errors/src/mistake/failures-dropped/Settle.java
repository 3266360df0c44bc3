package workbook.errors;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

// What has failed is left out: now the caller cannot tell whose outcome is whose.
//
// Caught by: a_failure_is_what_the_task_threw_itself
// Says: each failure itself
class Settle {

    static <T> List<Outcome<T>> all(List<Callable<T>> tasks) throws InterruptedException {
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            var outcomes = new ArrayList<Outcome<T>>();
            for (Future<T> future : executor.invokeAll(tasks)) {
                try {
                    outcomes.add(new Outcome.Success<>(future.get()));
                } catch (ExecutionException e) {
                    System.err.println("A task has failed: " + e);
                }
            }
            return outcomes;
        }
    }
}
