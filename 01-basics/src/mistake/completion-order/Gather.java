package workbook.basics;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;

// Collects the results as they come: the fastest task is first in the list.
//
// Caught by: results_keep_task_order_when_the_last_task_ends_first
// Says: not in the order in which they end
class Gather {

    static <T> List<T> all(List<Callable<T>> tasks) throws Exception {
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            var completion = new ExecutorCompletionService<T>(executor);
            try {
                tasks.forEach(completion::submit);
                var results = new ArrayList<T>();
                for (int i = 0; i < tasks.size(); i++) {
                    results.add(completion.take().get());
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
