package workbook.queues;

import java.util.ArrayDeque;
import java.util.Queue;

// Refuses too late: the count is below zero already, and the next item that is put will not be
// waited for.
//
// Caught by: task_done_without_an_item_is_refused_and_changes_nothing
// Says: `join` must wait, for `a` is not done
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
        unfinished--;
        if (unfinished < 0) {
            throw new IllegalStateException("more taskDone() than put()");
        }
        notifyAll();
    }

    synchronized void join() throws InterruptedException {
        while (unfinished > 0) {
            wait();
        }
    }
}
