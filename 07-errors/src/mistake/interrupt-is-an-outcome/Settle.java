package workbook.errors;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

// `catch (Exception e)` around `get` takes the caller's own interrupt for a failure of the task.
//
// Caught by: an_interrupt_of_the_caller_interrupts_all_tasks
// Says: outcomes instead of an InterruptedException
class Settle {

    static <T> List<Outcome<T>> all(List<Callable<T>> tasks) throws InterruptedException {
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            var futures = tasks.stream().map(executor::submit).toList();
            var outcomes = new ArrayList<Outcome<T>>();
            for (var future : futures) {
                outcomes.add(outcome(future));
            }
            return outcomes;
        }
    }

    private static <T> Outcome<T> outcome(Future<T> future) {
        try {
            return new Outcome.Success<>(future.get());
        } catch (ExecutionException e) {
            return new Outcome.Failure<>(e.getCause());
        } catch (Exception e) {
            return new Outcome.Failure<>(e);
        }
    }
}
