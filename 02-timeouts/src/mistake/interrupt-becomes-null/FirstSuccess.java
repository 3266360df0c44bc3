package workbook.timeouts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

// Stops the tasks, sets the flag, and returns null as if that were the answer.
//
// Caught by: an_interrupt_of_the_caller_interrupts_all_tasks
// Says: the caller was interrupted
class FirstSuccess {

    static <T> T of(List<Callable<T>> tasks) throws Exception {
        var failures = Collections.synchronizedList(new ArrayList<Throwable>());
        // close() waits here for the losers: nothing is left running.
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            return executor.invokeAny(
                    tasks.stream().map(task -> notingItsFailure(task, failures)).toList());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return null;
        } catch (ExecutionException allFailed) {
            throw together(failures);
        }
    }

    private static <T> Callable<T> notingItsFailure(Callable<T> task, List<Throwable> failures) {
        return () -> {
            try {
                return task.call();
            } catch (Throwable failure) {
                failures.add(failure);
                throw failure;
            }
        };
    }

    private static Exception together(List<Throwable> failures) {
        var first = failures.getFirst();
        failures.stream().filter(other -> other != first).forEach(first::addSuppressed);
        if (first instanceof Error error) {
            throw error;
        }
        return (Exception) first;
    }
}
