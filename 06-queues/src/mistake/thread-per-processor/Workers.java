package workbook.queues;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;

// A pool with a thread for each processor: work that waits needs no processor, so fewer consumers
// work than were asked for.
//
// Caught by: all_consumers_work_at_the_same_time
// Says: the consumers never work all at once
class Workers {

    static <T, R> List<R> run(
            List<T> items, int workers, BlockingQueue<Optional<T>> queue, Work<T, R> work)
            throws Exception {
        var results = new AtomicReferenceArray<R>(items.size());
        var taken = new AtomicInteger();
        var failure = new CompletableFuture<Void>();
        var executor = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            var consumers = new CompletableFuture<?>[workers];
            for (int i = 0; i < workers; i++) {
                consumers[i] =
                        CompletableFuture.runAsync(
                                () -> consume(queue, taken, work, results), executor);
                consumers[i].whenComplete((_, e) -> tell(failure, e));
            }
            for (var item : items) {
                put(Optional.of(item), queue, failure);
            }
            for (int i = 0; i < workers; i++) {
                put(Optional.empty(), queue, failure);
            }
            CompletableFuture.anyOf(CompletableFuture.allOf(consumers), failure).get();
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

    private static void tell(CompletableFuture<Void> failure, Throwable e) {
        if (e != null) {
            failure.completeExceptionally(e);
        }
    }

    private static <T> void put(
            Optional<T> element, BlockingQueue<Optional<T>> queue, CompletableFuture<Void> failure)
            throws InterruptedException, ExecutionException {
        while (!queue.offer(element, 10, MILLISECONDS)) {
            if (failure.isDone()) {
                failure.get();
            }
        }
    }

    private static <T, R> void consume(
            BlockingQueue<Optional<T>> queue,
            AtomicInteger taken,
            Work<T, R> work,
            AtomicReferenceArray<R> results) {
        try {
            while (true) {
                int place;
                Optional<T> item;
                synchronized (taken) {
                    item = queue.take();
                    place = taken.getAndIncrement();
                }
                if (item.isEmpty()) {
                    return;
                }
                results.set(place, work.call(item.get()));
            }
        } catch (Throwable e) {
            throw new CompletionException(e);
        }
    }
}
