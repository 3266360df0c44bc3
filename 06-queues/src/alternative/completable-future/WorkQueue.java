package workbook.queues;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/// A `BlockingQueue` does the waiting of `put` and `take`. `join` waits for a future, with a new
/// one for each round. An item is counted before it comes, or its `taskDone` could come too early.
final class WorkQueue<T> {

    private final BlockingQueue<T> items;
    private CompletableFuture<Void> allDone = CompletableFuture.completedFuture(null);
    private int unfinished;

    WorkQueue(int capacity) {
        items = new ArrayBlockingQueue<>(capacity);
    }

    void put(T item) throws InterruptedException {
        count();
        try {
            items.put(item);
        } catch (InterruptedException e) {
            taskDone();
            throw e;
        }
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
