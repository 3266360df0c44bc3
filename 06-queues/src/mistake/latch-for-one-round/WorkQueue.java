package workbook.queues;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;

// A latch opens once. From the second round on, `join` does not wait.
//
// Caught by: join_waits_in_each_round_until_all_that_was_put_is_done
// Says: `join` must wait, for `a` is taken
final class WorkQueue<T> {

    private final BlockingQueue<T> items;
    private final CountDownLatch allDone = new CountDownLatch(1);
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
        if (open()) {
            allDone.await();
        }
    }

    synchronized void taskDone() {
        if (unfinished == 0) {
            throw new IllegalStateException("more taskDone() than put()");
        }
        unfinished--;
        if (unfinished == 0) {
            allDone.countDown();
        }
    }

    private synchronized void count() {
        unfinished++;
    }

    private synchronized boolean open() {
        return unfinished > 0;
    }
}
