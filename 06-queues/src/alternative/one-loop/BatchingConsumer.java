package workbook.queues;

import static java.util.concurrent.TimeUnit.NANOSECONDS;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/// One loop and one batch, used again: the sink gets copies. The `finally` hands on the rest, after
/// the end and after an interrupt.
class BatchingConsumer {

    static <T> void run(
            BlockingQueue<Optional<T>> queue,
            int size,
            Duration longest,
            LongSupplier nanoClock,
            Consumer<List<T>> sink)
            throws InterruptedException {
        var batch = new ArrayList<T>();
        long taken = 0;
        try {
            while (true) {
                long age = nanoClock.getAsLong() - taken;
                var next =
                        batch.isEmpty()
                                ? queue.take()
                                : queue.poll(longest.toNanos() - age, NANOSECONDS);
                if (next != null && next.isEmpty()) {
                    return;
                }
                if (next != null) {
                    taken = batch.isEmpty() ? nanoClock.getAsLong() : taken;
                    batch.add(next.get());
                }
                if (next == null || batch.size() == size) {
                    handOn(batch, sink);
                }
            }
        } finally {
            handOn(batch, sink);
        }
    }

    /// Empties the batch before the sink can fail: so no batch is handed on twice.
    private static <T> void handOn(List<T> batch, Consumer<List<T>> sink) {
        var copy = List.copyOf(batch);
        batch.clear();
        if (!copy.isEmpty()) {
            sink.accept(copy);
        }
    }
}
