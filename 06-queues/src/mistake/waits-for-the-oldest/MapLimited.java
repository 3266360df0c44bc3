package workbook.queues;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

// Waits for the item that began first, not for the one that ends first: a slow one holds up all
// places that get free.
//
// Caught by: whichever_place_gets_free_the_next_item_takes_it
// Says: 2 items are slow: the third place has to do the other 8
class MapLimited {

    static <A, B> List<B> map(List<A> items, int limit, Work<A, B> work) throws Exception {
        var executor = Executors.newVirtualThreadPerTaskExecutor();
        var results = new ArrayList<Future<B>>();
        try {
            for (var item : items) {
                if (results.size() >= limit) {
                    results.get(results.size() - limit).get();
                }
                results.add(executor.submit(() -> work.call(item)));
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
