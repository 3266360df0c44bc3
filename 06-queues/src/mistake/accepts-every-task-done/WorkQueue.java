package workbook.queues;

import java.util.ArrayDeque;
import java.util.Queue;

// Too many calls of `taskDone` go unnoticed, and so does the error behind them: something was done
// twice.
//
// Caught by: task_done_without_an_item_is_refused_and_changes_nothing
// Says: must fail with IllegalStateException
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
        unfinished = Math.max(0, unfinished - 1);
        notifyAll();
    }

    synchronized void join() throws InterruptedException {
        while (unfinished > 0) {
            wait();
        }
    }
}
