package workbook.queues;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

// Waits for room inside of `synchronized`, and keeps the lock: nobody gets into `taskDone`. A lone
// consumer, which reports one item before it takes the next, waits for ever, and so does `put`.
//
// Caught by: put_waits_while_the_queue_is_full
// Says: `taskDone` must go on, for it never waits, not even while a `put` does
final class WorkQueue<T> {

    private final BlockingQueue<T> items;
    private int unfinished;

    WorkQueue(int capacity) {
        items = new ArrayBlockingQueue<>(capacity);
    }

    synchronized void put(T item) throws InterruptedException {
        items.put(item);
        unfinished++;
    }

    T take() throws InterruptedException {
        return items.take();
    }

    synchronized void taskDone() {
        if (unfinished == 0) {
            throw new IllegalStateException("more taskDone() than put()");
        }
        unfinished--;
        notifyAll();
    }

    synchronized void join() throws InterruptedException {
        while (unfinished > 0) {
            wait();
        }
    }
}
