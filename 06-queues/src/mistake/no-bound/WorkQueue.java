package workbook.queues;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;

// A `LinkedBlockingQueue` without a number has room for two billion items: nobody ever waits in
// `put`.
//
// Caught by: put_waits_while_the_queue_is_full
// Says: `put` must wait, for the queue is full
final class WorkQueue<T> {

    private final BlockingQueue<T> items;
    private CompletableFuture<Void> allDone = CompletableFuture.completedFuture(null);
    private int unfinished;

    WorkQueue(int capacity) {
        items = new LinkedBlockingQueue<>();
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
