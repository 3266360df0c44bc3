package workbook.queues;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/// A queue with room for 10 items is all that a producer and two consumers need to work together.
///
/// `put` waits while the queue is full, `take` while it is empty. Taken is not done: each consumer
/// also reports what it has dealt with, here to a latch, as the number of items is known; where it
/// is not, see [Queues_04_TaskDoneAndJoin]. The end goes through the queue too, behind all items,
/// once for each consumer: [Queues_03_PoisonPill].
///
/// Run: `mvn -q compile exec:exec -pl 06-queues -Dexample=Queues_01_ProducerConsumer`
///
/// Prints:
///
///     producer: no room for more, 10 items wait
///     two consumers: start
///     producer: all 20 items have been put
///     all 20 items are done, after about 1 s
///     two consumers: have ended, the queue is []
class Queues_01_ProducerConsumer {

    private static final int ITEMS = 20;

    private final BlockingQueue<Optional<Integer>> queue = new ArrayBlockingQueue<>(10);
    private final CountDownLatch full = new CountDownLatch(1);
    private final CountDownLatch done = new CountDownLatch(ITEMS);

    void main() throws InterruptedException, ExecutionException {
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            var producer = executor.submit(this::produce);
            full.await();
            IO.println("two consumers: start");
            long start = System.nanoTime();
            var first = executor.submit(this::consume);
            var second = executor.submit(this::consume);

            producer.get();
            done.await();
            long seconds = Math.round((System.nanoTime() - start) / 1e9);
            IO.println("all " + ITEMS + " items are done, after about " + seconds + " s");

            queue.put(Optional.empty());
            queue.put(Optional.empty());
            first.get();
            second.get();
            IO.println("two consumers: have ended, the queue is " + queue);
        }
    }

    private Void produce() throws InterruptedException {
        for (int i = 1; i <= ITEMS; i++) {
            var item = Optional.of(i);
            if (!queue.offer(item)) {
                if (full.getCount() > 0) {
                    IO.println("producer: no room for more, " + queue.size() + " items wait");
                    full.countDown();
                }
                queue.put(item);
            }
        }
        IO.println("producer: all " + ITEMS + " items have been put");
        return null;
    }

    private Void consume() throws InterruptedException {
        while (queue.take().isPresent()) {
            Thread.sleep(Duration.ofMillis(100));
            done.countDown();
        }
        return null;
    }
}
