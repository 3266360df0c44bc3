package workbook.queues;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

// Takes for granted that each failure is an exception: an error, as of a failed `assert`, ends in a
// cast that fails.
//
// Caught by: a_failure_ends_all_and_comes_out_as_itself
// Says: instead of java.lang.Error: boom
class Workers {

    static <T, R> List<R> run(
            List<T> items, int workers, BlockingQueue<Optional<T>> queue, Work<T, R> work)
            throws Exception {
        var executor = Executors.newVirtualThreadPerTaskExecutor();
        var consumers = new ExecutorCompletionService<R>(executor);
        var results = new ArrayList<Future<R>>();
        try {
            executor.submit(() -> produce(items, queue));
            for (int i = 0; i < items.size(); i++) {
                if (i >= workers) {
                    consumers.take().get();
                }
                var item = queue.take().orElseThrow();
                results.add(consumers.submit(() -> work.call(item)));
            }
            for (int i = 0; i < Math.min(workers, items.size()); i++) {
                consumers.take().get();
            }
            return results.stream().map(Future::resultNow).toList();
        } catch (ExecutionException e) {
            throw (Exception) e.getCause();
        } finally {
            executor.shutdownNow();
            // Waits for all, the producer too: shutdownNow() has only asked them to stop.
            executor.close();
        }
    }

    private static <T> Void produce(List<T> items, BlockingQueue<Optional<T>> queue)
            throws InterruptedException {
        for (var item : items) {
            queue.put(Optional.of(item));
        }
        return null;
    }
}
