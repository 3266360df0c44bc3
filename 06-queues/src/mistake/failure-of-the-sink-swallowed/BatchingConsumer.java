package workbook.queues;

import static java.util.concurrent.TimeUnit.NANOSECONDS;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

// A batch is lost, and nobody notices.
//
// Caught by: a_failure_of_the_sink_ends_the_work_and_comes_as_it_is
// Says: [the sink has failed]
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
                try {
                    sink.accept(batch);
                } catch (RuntimeException e) {
                    System.err.println("a batch has failed: " + e);
                }
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
