package workbook.queues;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

// Waits for the results one after the other: while the first item runs, the failure of a later one
// is not heard.
//
// Caught by: a_failure_ends_all_and_comes_out_as_itself
// Says: after 5 s the caller still waits
class MapLimited {

    static <A, B> List<B> map(List<A> items, int limit, Work<A, B> work) throws Exception {
        var executor = Executors.newVirtualThreadPerTaskExecutor();
        var running = new ExecutorCompletionService<B>(executor);
        var results = new ArrayList<Future<B>>();
        try {
            for (var item : items) {
                if (results.size() >= limit) {
                    running.take().get();
                }
                results.add(running.submit(() -> work.call(item)));
            }
            for (var result : results) {
                result.get();
            }
            return results.stream().map(Future::resultNow).toList();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw (Exception) e.getCause();
        } finally {
            executor.shutdownNow();
            executor.close();
        }
    }
}
