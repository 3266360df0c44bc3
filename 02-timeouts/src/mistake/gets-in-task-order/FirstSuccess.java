package workbook.timeouts;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

// All run at once, but the first in the list is waited for first: while it takes its time, the
// answer of another lies there and nobody looks.
//
// Caught by: the_first_result_is_the_answer_and_interrupts_the_others
// Says: the losers ran on: who interrupts them?
class FirstSuccess {

    static <T> T of(List<Callable<T>> tasks) throws Exception {
        if (tasks.isEmpty()) {
            throw new IllegalArgumentException("no tasks");
        }
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            var futures = tasks.stream().map(executor::submit).toList();
            var failures = new ArrayList<Throwable>();
            try {
                for (var future : futures) {
                    try {
                        return future.get();
                    } catch (ExecutionException e) {
                        failures.add(e.getCause());
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
