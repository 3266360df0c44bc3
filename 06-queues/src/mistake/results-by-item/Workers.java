package workbook.queues;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;

// Looks up the results by item: of equal items, all but one result are lost.
//
// Caught by: each_item_is_worked_on_once_and_the_queue_is_empty_then
// Says: the results of the calls for 4 items
class Workers {

    static <T, R> List<R> run(
            List<T> items, int workers, BlockingQueue<Optional<T>> queue, Work<T, R> work)
            throws Exception {
        var results = new ConcurrentHashMap<T, R>();
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
            return items.stream().map(results::get).toList();
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
            BlockingQueue<Optional<T>> queue, Work<T, R> work, ConcurrentHashMap<T, R> results)
            throws Exception {
        while (true) {
            var item = queue.take();
            if (item.isEmpty()) {
                return null;
            }
            results.put(item.get(), work.call(item.get()));
        }
    }
}
