package workbook.queues;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

// The nanosecond is rounded away, and the batch goes too early.
//
// Caught by: a_nanosecond_is_time_too
// Says: [is the nanosecond rounded away?]
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
            long taken = nanoClock.getAsLong();
            LongSupplier left =
                    () -> (longest.toNanos() - (nanoClock.getAsLong() - taken)) / 1_000_000;
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
            var next = queue.poll(left.getAsLong(), MILLISECONDS);
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
