package workbook.queues;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Gatherers;

// Batch after batch: the places of those who are done stay free until the slowest of the batch is
// done, too.
//
// Caught by: whichever_place_gets_free_the_next_item_takes_it
// Says: 2 items are slow: the third place has to do the other 8
class MapLimited {

    static <A, B> List<B> map(List<A> items, int limit, Work<A, B> work) throws Exception {
        var executor = Executors.newVirtualThreadPerTaskExecutor();
        var running = new ExecutorCompletionService<B>(executor);
        var results = new ArrayList<Future<B>>();
        try {
            for (var batch : items.stream().gather(Gatherers.windowFixed(limit)).toList()) {
                for (var item : batch) {
                    results.add(running.submit(() -> work.call(item)));
                }
                for (int i = 0; i < batch.size(); i++) {
                    running.take().get();
                }
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
