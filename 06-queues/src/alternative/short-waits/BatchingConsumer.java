package workbook.queues;

import static java.util.concurrent.TimeUnit.NANOSECONDS;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/// Waits of a tenth of the time at the most, for instance to look at a flag in between. The last
/// one is cut to what is left.
class BatchingConsumer {

    static <T> void run(
            BlockingQueue<Optional<T>> queue,
            int size,
            Duration longest,
            LongSupplier nanoClock,
            Consumer<List<T>> sink)
            throws InterruptedException {
        var first = queue.take();
        while (first.isPresent()) {
            var batch = new ArrayList<T>();
            batch.add(first.get());
            long deadline = nanoClock.getAsLong() + longest.toNanos();
            Optional<T> next = null;
            InterruptedException interrupt = null;
            long left = longest.toNanos();
            while (batch.size() < size && left > 0 && interrupt == null) {
                try {
                    next = queue.poll(Math.min(left, longest.toNanos() / 10), NANOSECONDS);
                } catch (InterruptedException e) {
                    interrupt = e;
                }
                if (next != null && next.isEmpty()) {
                    break;
                }
                if (next != null) {
                    batch.add(next.get());
                    next = null;
                }
                left = deadline - nanoClock.getAsLong();
            }
            sink.accept(batch);
            if (interrupt != null) {
                throw interrupt;
            }
            first = next == null ? queue.take() : next;
        }
    }
}
