package workbook.queues;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Semaphore;

/// A permit for each free place and one for each item. Who has a place cannot be stopped any more:
/// so an item is counted when it is sure to come, and before anybody can take it.
final class WorkQueue<T> {

    private final Queue<T> items = new ArrayDeque<>();
    private final Semaphore places;
    private final Semaphore takeable = new Semaphore(0);
    private int unfinished;

    WorkQueue(int capacity) {
        places = new Semaphore(capacity);
    }

    void put(T item) throws InterruptedException {
        places.acquire();
        synchronized (items) {
            items.add(item);
            unfinished++;
        }
        takeable.release();
    }

    T take() throws InterruptedException {
        takeable.acquire();
        synchronized (items) {
            places.release();
            return items.remove();
        }
    }

    void taskDone() {
        synchronized (items) {
            if (unfinished == 0) {
                throw new IllegalStateException("more taskDone() than put()");
            }
            unfinished--;
            items.notifyAll();
        }
    }

    void join() throws InterruptedException {
        synchronized (items) {
            while (unfinished > 0) {
                items.wait();
            }
        }
    }
}
