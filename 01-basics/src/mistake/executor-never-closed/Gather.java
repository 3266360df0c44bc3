package workbook.basics;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

// The threads of a pool wait for more work, and a program does not end while they do.
//
// Caught by: no_thread_is_left_behind
// Says: is its executor closed
class Gather {

    static <T> List<T> all(List<Callable<T>> tasks) throws Exception {
        var executor = Executors.newCachedThreadPool();
        var completion = new ExecutorCompletionService<T>(executor);
        var futures = tasks.stream().map(completion::submit).toList();
        try {
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
            futures.forEach(future -> future.cancel(true));
        }
    }
}
