package workbook.queues;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

// A pool with a thread for each processor: work that waits needs none, and the limit is never
// reached.
//
// Caught by: as_many_run_at_once_as_the_limit_allows
// Says: did as many as the limit run at once?
class MapLimited {

    static <A, B> List<B> map(List<A> items, int limit, Work<A, B> work) throws Exception {
        var executor = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        var running = new ExecutorCompletionService<B>(executor);
        var results = new ArrayList<Future<B>>();
        try {
            for (var item : items) {
                if (results.size() >= limit) {
                    running.take().get();
                }
                results.add(running.submit(() -> work.call(item)));
            }
            for (int i = 0; i < Math.min(limit, items.size()); i++) {
                running.take().get();
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
