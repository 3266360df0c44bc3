package workbook.queues;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

// Waits for the future inside of `synchronized`, and keeps the lock: nobody can get into `taskDone`
// to end the waiting.
//
// Caught by: join_waits_in_each_round_until_all_that_was_put_is_done
// Says: `taskDone` must go on
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

    synchronized void join() throws InterruptedException {
        try {
            allDone.get();
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
}
