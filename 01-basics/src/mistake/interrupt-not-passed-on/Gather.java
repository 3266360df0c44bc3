package workbook.basics;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

// Cancels after a failure only: when the caller is interrupted, close() waits for tasks that
// nobody has told to end.
//
// Caught by: an_interrupt_of_the_caller_interrupts_all_tasks
// Says: the caller was interrupted, but its tasks ran on
class Gather {

    static <T> List<T> all(List<Callable<T>> tasks) throws Exception {
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            var completion = new ExecutorCompletionService<T>(executor);
            try {
                var futures = tasks.stream().map(completion::submit).toList();
                for (int i = 0; i < futures.size(); i++) {
                    completion.take().get();
                }
                return futures.stream().map(Future::resultNow).toList();
            } catch (ExecutionException e) {
                executor.shutdownNow();
                if (e.getCause() instanceof Error error) {
                    throw error;
                }
                throw (Exception) e.getCause();
            }
        }
    }
}
