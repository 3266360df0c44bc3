package workbook.queues;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/// No end markers: the consumers work for ever, and the caller stops them when it has all results,
/// as it does in the documentation of `asyncio.Queue`. Each item has a `CompletableFuture`; a
/// failure goes into all of them, so that the caller may wait for them in any order.
class Workers {

    static <T, R> List<R> run(
            List<T> items, int workers, BlockingQueue<Optional<T>> queue, Work<T, R> work)
            throws Exception {
        var results = items.stream().map(_ -> new CompletableFuture<R>()).toList();
        var taken = new AtomicInteger();
        var executor = Executors.newVirtualThreadPerTaskExecutor();
        try {
            for (int i = 0; i < workers; i++) {
                executor.submit(() -> consume(queue, taken, work, results));
            }
            executor.submit(() -> produce(items, queue));
            var values = new ArrayList<R>();
            for (var result : results) {
                values.add(result.get());
            }
            return values;
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

    private static <T, R> Void consume(
            BlockingQueue<Optional<T>> queue,
            AtomicInteger taken,
            Work<T, R> work,
            List<CompletableFuture<R>> results) {
        try {
            while (true) {
                int place;
                T item;
                synchronized (taken) {
                    item = queue.take().orElseThrow();
                    place = taken.getAndIncrement();
                }
                results.get(place).complete(work.call(item));
            }
        } catch (Throwable e) {
            // In an envelope, which the future opens: `e` may be an envelope itself.
            var failure = new CompletionException(e);
            results.forEach(result -> result.completeExceptionally(failure));
            return null;
        }
    }
}
