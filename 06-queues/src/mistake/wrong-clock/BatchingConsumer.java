package workbook.queues;

import static java.util.concurrent.TimeUnit.NANOSECONDS;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

// It measures with the clock of this machine, and waits with the one of its caller.
//
// Caught by: a_batch_goes_when_its_oldest_item_has_waited_long_enough
// Says: [100 ms after its oldest item]
class BatchingConsumer {

    static <T> void run(
            BlockingQueue<Optional<T>> queue,
            int size,
            Duration longest,
            LongSupplier nanoClock,
            Consumer<List<T>> sink)
            throws InterruptedException {
        boolean open = true;
        while (open) {
            var first = queue.take();
            if (first.isEmpty()) {
                return;
            }
            long taken = System.nanoTime();
            LongSupplier left = () -> NANOSECONDS.convert(longest) - (System.nanoTime() - taken);
            var batch = new ArrayList<>(List.of(first.get()));
            try {
                open = fill(batch, size, queue, left);
            } finally {
                sink.accept(batch);
            }
        }
    }

    /// Until the batch is full or too old, or until the queue ends: only then it returns false.
    private static <T> boolean fill(
            List<T> batch, int size, BlockingQueue<Optional<T>> queue, LongSupplier left)
            throws InterruptedException {
        while (batch.size() < size) {
            var next = queue.poll(left.getAsLong(), NANOSECONDS);
            if (next == null) {
                return true;
            }
            if (next.isEmpty()) {
                return false;
            }
            batch.add(next.get());
        }
        return true;
    }
}
