package workbook.errors;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

// Takes a task's `InterruptedException` for an interrupt of the caller, and all outcomes are lost.
//
// Caught by: a_failure_is_what_the_task_threw_itself
// Says: no outcomes for the caller, but java.lang.InterruptedException: of a task
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
            if (e.getCause() instanceof InterruptedException interrupted) {
                throw interrupted;
            }
            return new Outcome.Failure<>(e.getCause());
        }
    }
}
