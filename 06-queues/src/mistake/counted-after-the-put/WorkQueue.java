package workbook.queues;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

// Counts the item when it is in the queue already: a consumer may take and report it before that.
//
// Caught by: an_item_counts_before_anybody_can_take_it
// Says: whoever has an item may report it at once
final class WorkQueue<T> {

    private final BlockingQueue<T> items;
    private CompletableFuture<Void> allDone = CompletableFuture.completedFuture(null);
    private int unfinished;

    WorkQueue(int capacity) {
        items = new ArrayBlockingQueue<>(capacity);
    }

    void put(T item) throws InterruptedException {
        items.put(item);
        count();
    }

    T take() throws InterruptedException {
        return items.take();
    }

    void join() throws InterruptedException {
        try {
            round().get();
        } catch (ExecutionException e) {
            throw new AssertionError("nobody lets it fail", e);
        }
    }

    synchronized void taskDone() {
        if (unfinished == 0) {
            throw new IllegalStateException("more taskDone() than put()");
        }
        unfinished--;
        if (unfinished == 0) {
            allDone.complete(null);
        }
    }

    private synchronized void count() {
        if (unfinished == 0) {
            allDone = new CompletableFuture<>();
        }
        unfinished++;
    }

    private synchronized CompletableFuture<Void> round() {
        return allDone;
    }
}
