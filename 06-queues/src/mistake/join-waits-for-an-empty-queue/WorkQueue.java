package workbook.queues;

import java.util.ArrayDeque;
import java.util.Queue;

// An empty queue is not the end: what was taken last is still being worked on.
//
// Caught by: join_waits_in_each_round_until_all_that_was_put_is_done
// Says: `join` must wait, for `b` is taken
final class WorkQueue<T> {

    private final Queue<T> items = new ArrayDeque<>();
    private final int capacity;
    private int unfinished;

    WorkQueue(int capacity) {
        this.capacity = capacity;
    }

    synchronized void put(T item) throws InterruptedException {
        while (items.size() == capacity) {
            wait();
        }
        items.add(item);
        unfinished++;
        notifyAll();
    }

    synchronized T take() throws InterruptedException {
        while (items.isEmpty()) {
            wait();
        }
        notifyAll();
        return items.remove();
    }

    synchronized void taskDone() {
        if (unfinished == 0) {
            throw new IllegalStateException("more taskDone() than put()");
        }
        unfinished--;
        notifyAll();
    }

    synchronized void join() throws InterruptedException {
        while (!items.isEmpty()) {
            wait();
        }
    }
}
