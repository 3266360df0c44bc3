package workbook.timeouts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

// Fails fast, as gather does: but the others are not its victims, each of them is still a hope.
//
// Caught by: a_failure_is_no_answer_while_another_task_may_succeed
// Says: one task had failed, another one had a result
class FirstSuccess {

    static <T> T of(List<Callable<T>> tasks) throws Exception {
        var failures = Collections.synchronizedList(new ArrayList<Throwable>());
        // close() waits here for the losers: nothing is left running.
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            return executor.invokeAny(
                    tasks.stream()
                            .map(task -> notingItsFailure(task, failures, executor))
                            .toList());
        } catch (ExecutionException allFailed) {
            throw together(failures);
        }
    }

    private static <T> Callable<T> notingItsFailure(
            Callable<T> task, List<Throwable> failures, ExecutorService executor) {
        return () -> {
            try {
                return task.call();
            } catch (Throwable failure) {
                failures.add(failure);
                executor.shutdownNow();
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
