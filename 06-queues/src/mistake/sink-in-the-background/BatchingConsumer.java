package workbook.queues;

import static java.util.concurrent.TimeUnit.NANOSECONDS;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

// It does not wait for the sink: batches overtake each other, and a failure is seen by nobody.
//
// Caught by: at_the_end_the_rest_goes_at_once
// Says: [threads of the sink]
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
                    () -> NANOSECONDS.convert(longest) - (nanoClock.getAsLong() - taken);
            var batch = new ArrayList<>(List.of(first.get()));
            try {
                open = fill(batch, size, queue, left);
            } finally {
                Thread.startVirtualThread(() -> sink.accept(batch));
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
