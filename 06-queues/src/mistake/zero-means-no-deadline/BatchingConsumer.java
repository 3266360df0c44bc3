package workbook.queues;

import static java.util.concurrent.TimeUnit.NANOSECONDS;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

// Zero is a time like others on this clock, and a batch whose deadline it is waits for the next
// item.
//
// Caught by: the_clock_may_count_from_below_zero
// Says: [only differences count]
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
            long deadline = taken + longest.toNanos();
            var batch = new ArrayList<>(List.of(first.get()));
            try {
                open = fill(batch, size, queue, nanoClock, deadline);
            } finally {
                sink.accept(batch);
            }
        }
    }

    /// Until the batch is full or too old, or until the queue ends: only then it returns false.
    private static <T> boolean fill(
            List<T> batch,
            int size,
            BlockingQueue<Optional<T>> queue,
            LongSupplier nanoClock,
            long deadline)
            throws InterruptedException {
        while (batch.size() < size) {
            var next =
                    deadline == 0
                            ? queue.take()
                            : queue.poll(deadline - nanoClock.getAsLong(), NANOSECONDS);
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
