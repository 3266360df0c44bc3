package workbook.timeouts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

// Compares nothing: where two tasks throw the same object, an exception is to suppress itself, and
// the caller gets "Self-suppression not permitted" instead.
//
// Caught by: a_failure_of_two_tasks_does_not_suppress_itself
// Says: both tasks threw the same object
class FirstSuccess {

    static <T> T of(List<Callable<T>> tasks) throws Exception {
        var failures = Collections.synchronizedList(new ArrayList<Throwable>());
        // close() waits here for the losers: nothing is left running.
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            return executor.invokeAny(
                    tasks.stream().map(task -> notingItsFailure(task, failures)).toList());
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
        failures.stream().skip(1).forEach(first::addSuppressed);
        if (first instanceof Error error) {
            throw error;
        }
        return (Exception) first;
    }
}
