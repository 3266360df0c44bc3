package workbook.queues;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;

/// A permit for each consumer; before it starts the next item, the caller asks what has ended. A
/// failure may come a moment later than its permit: then one more item begins.
class Workers {

    static <T, R> List<R> run(
            List<T> items, int workers, BlockingQueue<Optional<T>> queue, Work<T, R> work)
            throws Exception {
        var executor = Executors.newVirtualThreadPerTaskExecutor();
        var consumers = new ExecutorCompletionService<R>(executor);
        var permits = new Semaphore(workers);
        var results = new ArrayList<Future<R>>();
        int ended = 0;
        try {
            executor.submit(() -> produce(items, queue));
            while (results.size() < items.size()) {
                permits.acquire();
                for (var end = consumers.poll(); end != null; end = consumers.poll()) {
                    end.get();
                    ended++;
                }
                var item = queue.take().orElseThrow();
                results.add(consumers.submit(() -> call(item, work, permits)));
            }
            while (ended < items.size()) {
                consumers.take().get();
                ended++;
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

    private static <T> Void produce(List<T> items, BlockingQueue<Optional<T>> queue)
            throws InterruptedException {
        for (var item : items) {
            queue.put(Optional.of(item));
        }
        return null;
    }

    private static <T, R> R call(T item, Work<T, R> work, Semaphore permits) throws Exception {
        try {
            return work.call(item);
        } finally {
            permits.release();
        }
    }
}
