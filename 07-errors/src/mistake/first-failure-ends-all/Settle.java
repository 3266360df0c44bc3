package workbook.errors;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

// `get` throws at the first failure, and the outcomes of all the others are lost.
//
// Caught by: a_failure_is_what_the_task_threw_itself
// Says: no outcomes for the caller, but java.lang.IllegalStateException
class Settle {

    static <T> List<Outcome<T>> all(List<Callable<T>> tasks) throws InterruptedException {
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            var outcomes = new ArrayList<Outcome<T>>();
            for (Future<T> future : executor.invokeAll(tasks)) {
                outcomes.add(new Outcome.Success<>(future.get()));
            }
            return outcomes;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
