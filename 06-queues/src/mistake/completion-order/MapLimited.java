package workbook.queues;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;

// Adds each result when it is there: the fastest item comes first.
//
// Caught by: results_are_in_item_order_though_the_last_item_ends_first
// Says: results in item order
class MapLimited {

    static <A, B> List<B> map(List<A> items, int limit, Work<A, B> work) throws Exception {
        var executor = Executors.newVirtualThreadPerTaskExecutor();
        var running = new ExecutorCompletionService<B>(executor);
        var results = new ArrayList<B>();
        int started = 0;
        try {
            for (var item : items) {
                if (started >= limit) {
                    results.add(running.take().get());
                }
                running.submit(() -> work.call(item));
                started++;
            }
            for (int i = 0; i < Math.min(limit, items.size()); i++) {
                results.add(running.take().get());
            }
            return results;
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
