package workbook.basics;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

// Waits for the first task first: the failure of a later one is seen too late.
//
// Caught by: a_failure_interrupts_the_others_and_reaches_the_caller_itself
// Says: task 1 ran on after a failure
class Gather {

    static <T> List<T> all(List<Callable<T>> tasks) throws Exception {
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            var futures = tasks.stream().map(executor::submit).toList();
            try {
                var results = new ArrayList<T>();
                for (var future : futures) {
                    results.add(future.get());
                }
                return results;
            } catch (ExecutionException e) {
                if (e.getCause() instanceof Error error) {
                    throw error;
                }
                throw (Exception) e.getCause();
            } finally {
                executor.shutdownNow();
            }
        }
    }
}
