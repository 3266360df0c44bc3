package workbook.queues;

import static java.util.concurrent.TimeUnit.NANOSECONDS;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

// A pulse every 100 ms, for all batches. An item that comes just before it is handed on at once.
//
// Caught by: each_batch_has_a_time_of_its_own
// Says: [100 ms after 4 was taken]
class BatchingConsumer {

    static <T> void run(
            BlockingQueue<Optional<T>> queue,
            int size,
            Duration longest,
            LongSupplier nanoClock,
            Consumer<List<T>> sink)
            throws InterruptedException {
        boolean open = true;
        long start = nanoClock.getAsLong();
        while (open) {
            var first = queue.take();
            if (first.isEmpty()) {
                return;
            }
            LongSupplier left =
                    () -> longest.toNanos() - (nanoClock.getAsLong() - start) % longest.toNanos();
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
