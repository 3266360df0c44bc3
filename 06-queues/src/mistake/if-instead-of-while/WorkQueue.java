package workbook.queues;

import java.util.ArrayDeque;
import java.util.Queue;

// Whoever is woken does not look again: of two who are woken for one item, the second finds none.
//
// Caught by: take_waits_while_the_queue_is_empty
// Says: `take` must wait, for one item is for one only
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
        if (items.isEmpty()) {
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
        while (unfinished > 0) {
            wait();
        }
    }
}
