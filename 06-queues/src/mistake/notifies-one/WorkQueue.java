package workbook.queues;

import java.util.ArrayDeque;
import java.util.Queue;

// `notify` wakes one of all who wait, whatever it waits for. If it was another one, the right one
// sleeps on.
//
// Caught by: each_change_wakes_those_whom_it_concerns
// Says: `take` must go on
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
        notify();
    }

    synchronized T take() throws InterruptedException {
        while (items.isEmpty()) {
            wait();
        }
        notify();
        return items.remove();
    }

    synchronized void taskDone() {
        if (unfinished == 0) {
            throw new IllegalStateException("more taskDone() than put()");
        }
        unfinished--;
        notify();
    }

    synchronized void join() throws InterruptedException {
        while (unfinished > 0) {
            wait();
        }
    }
}
