package workbook.timeouts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

// Throws the failure that came last: often only the most patient task's way of saying what the
// first had said long before.
//
// Caught by: when_all_fail_the_first_failure_is_thrown_and_suppresses_the_others
// Says: the caller gets the failure that came first, itself
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
        var first = failures.getLast();
        failures.stream().filter(other -> other != first).forEach(first::addSuppressed);
        if (first instanceof Error error) {
            throw error;
        }
        return (Exception) first;
    }
}
