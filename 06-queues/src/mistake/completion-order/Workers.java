package workbook.queues;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;

// Adds each result when it is there: the fastest item comes first.
//
// Caught by: results_are_in_item_order_whoever_takes_or_ends_first
// Says: in item order
class Workers {

    static <T, R> List<R> run(
            List<T> items, int workers, BlockingQueue<Optional<T>> queue, Work<T, R> work)
            throws Exception {
        var results = Collections.synchronizedList(new ArrayList<R>());
        var executor = Executors.newVirtualThreadPerTaskExecutor();
        var tasks = new ExecutorCompletionService<Void>(executor);
        try {
            tasks.submit(() -> produce(items, workers, queue));
            for (int i = 0; i < workers; i++) {
                tasks.submit(() -> consume(queue, work, results));
            }
            for (int i = 0; i < workers + 1; i++) {
                tasks.take().get();
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

    private static <T> Void produce(List<T> items, int workers, BlockingQueue<Optional<T>> queue)
            throws InterruptedException {
        for (var item : items) {
            queue.put(Optional.of(item));
        }
        for (int i = 0; i < workers; i++) {
            queue.put(Optional.empty());
        }
        return null;
    }

    private static <T, R> Void consume(
            BlockingQueue<Optional<T>> queue, Work<T, R> work, List<R> results) throws Exception {
        while (true) {
            var item = queue.take();
            if (item.isEmpty()) {
                return null;
            }
            results.add(work.call(item.get()));
        }
    }
}
