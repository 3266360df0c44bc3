package workbook.queues;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;

/// A bounded queue slows a fast producer down; an unbounded one only hides that it is too fast.
///
/// What waits in a queue is in memory. `new LinkedBlockingQueue<>()` has room for two billion
/// items, so its producer never waits, and the program ends when the memory does. In a bounded queue
/// `put` waits for a place: back-pressure. `offer` does not wait, it returns false, and whoever
/// forgets to look has lost the item. How the two work together: [Queues_01_ProducerConsumer].
///
/// Run: `mvn -q compile exec:exec -pl 06-queues -Dexample=Queues_02_BoundedMeansBackpressure`
///
/// Prints:
///
///     unbounded: the producer waits 0 times, up to 100 items pile up, 100 come through
///     room for 10, put: the producer waits 90 times, up to 10 items pile up, 100 come through
///     room for 10, offer: the producer waits 0 times, up to 10 items pile up, 10 come through
class Queues_02_BoundedMeansBackpressure {

    private static final int ITEMS = 100;

    /// The producer can do no more: it has put all items, or it waits for a place.
    private final Semaphore stuck = new Semaphore(0);

    void main() throws InterruptedException, ExecutionException {
        show("unbounded", new LinkedBlockingQueue<>(), true);
        show("room for 10, put", new ArrayBlockingQueue<>(10), true);
        show("room for 10, offer", new ArrayBlockingQueue<>(10), false);
    }

    private void show(String name, BlockingQueue<Integer> queue, boolean patient)
            throws InterruptedException, ExecutionException {
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            var producer = executor.submit(() -> produce(queue, patient));
            int most = 0;
            int through = 0;
            // A consumer so slow that the producer is always stuck when it takes the next item.
            for (stuck.acquire(); !queue.isEmpty(); stuck.acquire()) {
                most = Math.max(most, queue.size());
                queue.take();
                through++;
            }
            IO.println(
                    "%s: the producer waits %d times, up to %d items pile up, %d come through"
                            .formatted(name, producer.get(), most, through));
            stuck.drainPermits();
        }
    }

    private int produce(BlockingQueue<Integer> queue, boolean patient) throws InterruptedException {
        int waits = 0;
        for (int item = 0; item < ITEMS; item++) {
            if (!queue.offer(item) && patient) {
                waits++;
                stuck.release();
                queue.put(item);
            }
        }
        stuck.release(ITEMS + 1);
        return waits;
    }
}
