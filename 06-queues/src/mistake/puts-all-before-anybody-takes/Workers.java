package workbook.queues;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;

// First puts everything, then starts the consumers: a bounded queue is full before that, and nobody
// makes room.
//
// Caught by: each_item_is_worked_on_once_and_the_queue_is_empty_then
// Says: after 5 s it has not ended
class Workers {

    static <T, R> List<R> run(
            List<T> items, int workers, BlockingQueue<Optional<T>> queue, Work<T, R> work)
            throws Exception {
        var results = new AtomicReferenceArray<R>(items.size());
        var taken = new AtomicInteger();
        var executor = Executors.newVirtualThreadPerTaskExecutor();
        var tasks = new ExecutorCompletionService<Void>(executor);
        try {
            produce(items, workers, queue);
            for (int i = 0; i < workers; i++) {
                tasks.submit(() -> consume(queue, taken, work, results));
            }
            for (int i = 0; i < workers; i++) {
                tasks.take().get();
            }
            return IntStream.range(0, items.size()).mapToObj(results::get).toList();
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
            BlockingQueue<Optional<T>> queue,
            AtomicInteger taken,
            Work<T, R> work,
            AtomicReferenceArray<R> results)
            throws Exception {
        while (true) {
            int place;
            Optional<T> item;
            // One step: between the two, another consumer could take and count.
            synchronized (taken) {
                item = queue.take();
                place = taken.getAndIncrement();
            }
            if (item.isEmpty()) {
                return null;
            }
            results.set(place, work.call(item.get()));
        }
    }
}
