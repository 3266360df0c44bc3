package workbook.basics;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

// Without close(), an interrupted task that still tidies up is left running.
//
// Caught by: the_caller_comes_back_when_all_tasks_have_ended
// Says: while another task was still running
class Gather {

    static <T> List<T> all(List<Callable<T>> tasks) throws Exception {
        var executor = Executors.newVirtualThreadPerTaskExecutor();
        var completion = new ExecutorCompletionService<T>(executor);
        try {
            var futures = tasks.stream().map(completion::submit).toList();
            for (int i = 0; i < futures.size(); i++) {
                completion.take().get();
            }
            return futures.stream().map(Future::resultNow).toList();
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
