package workbook.queues;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/// One end in the queue ends one consumer: three consumers need three, or one that is put back.
///
/// An empty queue is no sign of the end, its producer may only be slow. So the end is an element too,
/// a *poison pill*, here an empty `Optional`. It lies behind all items, and none is lost; an
/// interrupt would not wait for them. A consumer that puts the end back for the next one need not
/// know how many there are, and the end stays in the queue. With work:
/// [Queues_01_ProducerConsumer].
///
/// Run: `mvn -q compile exec:exec -pl 06-queues -Dexample=Queues_03_PoisonPill`
///
/// Prints:
///
///     one end for all: all items are done, ended consumers: 1 of 3, ends left: 0
///     an end for each: all items are done, ended consumers: 3 of 3, ends left: 0
///     one end, put back: all items are done, ended consumers: 3 of 3, ends left: 1
class Queues_03_PoisonPill {

    private static final int CONSUMERS = 3;

    void main() throws InterruptedException {
        show("one end for all", 1, false);
        show("an end for each", CONSUMERS, false);
        show("one end, put back", 1, true);
    }

    private void show(String name, int ends, boolean putBack) throws InterruptedException {
        var queue = new ArrayBlockingQueue<Optional<String>>(10);
        var items = new Semaphore(0);
        var ended = new Semaphore(0);
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < CONSUMERS; i++) {
                executor.submit(() -> consume(queue, putBack, items, ended));
            }
            for (var item : List.of("a", "b", "c", "d", "e", "f")) {
                queue.put(Optional.of(item));
            }
            for (int i = 0; i < ends; i++) {
                queue.put(Optional.empty());
            }

            items.acquire(6);
            int gone = 0;
            // A wait for ever looks like a long wait: after a second this gives up.
            while (gone < CONSUMERS && ended.tryAcquire(1, TimeUnit.SECONDS)) {
                gone++;
            }
            IO.println(
                    "%s: all items are done, ended consumers: %d of %d, ends left: %d"
                            .formatted(name, gone, CONSUMERS, queue.size()));
            executor.shutdownNow(); // for those who still wait
        }
    }

    private static Void consume(
            BlockingQueue<Optional<String>> queue,
            boolean putBack,
            Semaphore items,
            Semaphore ended)
            throws InterruptedException {
        while (queue.take().isPresent()) {
            items.release();
        }
        if (putBack) {
            queue.put(Optional.empty());
        }
        ended.release();
        return null;
    }
}
