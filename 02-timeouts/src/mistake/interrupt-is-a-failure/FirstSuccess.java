package workbook.timeouts;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;

// One catch for everything: the caller's own interrupt goes on the list of failures, and the caller
// waits on.
//
// Caught by: an_interrupt_of_the_caller_interrupts_all_tasks
// Says: the interrupted caller's tasks ran on
class FirstSuccess {

    static <T> T of(List<Callable<T>> tasks) throws Exception {
        if (tasks.isEmpty()) {
            throw new IllegalArgumentException("no tasks");
        }
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            var completion = new ExecutorCompletionService<T>(executor);
            try {
                tasks.forEach(completion::submit);
                var failures = new ArrayList<Throwable>();
                while (failures.size() < tasks.size()) {
                    try {
                        return completion.take().get();
                    } catch (ExecutionException e) {
                        failures.add(e.getCause());
                    } catch (Exception e) {
                        failures.add(e);
                    }
                }
                throw together(failures);
            } finally {
                executor.shutdownNow();
            }
        }
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
