package workbook.queues;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

// The first round has begun before anything is put: whoever waits for nothing waits for ever.
//
// Caught by: join_returns_at_once_when_nothing_was_put
// Says: `join` must go on, for nothing was put
final class WorkQueue<T> {

    private final BlockingQueue<T> items;
    private CompletableFuture<Void> allDone = new CompletableFuture<>();
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
