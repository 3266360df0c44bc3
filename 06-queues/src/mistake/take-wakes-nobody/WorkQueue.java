package workbook.queues;

import java.util.ArrayDeque;
import java.util.Queue;

// `take` makes room, but does not say so: who waits in `put` learns of it only by chance.
//
// Caught by: put_waits_while_the_queue_is_full
// Says: a taken item makes room
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
