package workbook.queues;

import java.util.ArrayDeque;
import java.util.Deque;

// `push` adds at the end from which `pop` takes: a stack, not a queue. Under load the oldest items
// wait for ever.
//
// Caught by: items_come_out_in_the_order_in_which_they_were_put
// Says: first in, first out
final class WorkQueue<T> {

    private final Deque<T> items = new ArrayDeque<>();
    private final int capacity;
    private int unfinished;

    WorkQueue(int capacity) {
        this.capacity = capacity;
    }

    synchronized void put(T item) throws InterruptedException {
        while (items.size() == capacity) {
            wait();
        }
        items.push(item);
        unfinished++;
        notifyAll();
    }

    synchronized T take() throws InterruptedException {
        while (items.isEmpty()) {
            wait();
        }
        notifyAll();
        return items.pop();
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
