package workbook.queues;

import static java.util.concurrent.TimeUnit.NANOSECONDS;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

// `unmodifiableList` is a view: the sink cannot change the list, but this loop does.
//
// Caught by: a_batch_does_not_change_any_more
// Says: is one list used again?
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
                    handOn(batch, sink);
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
        } catch (InterruptedException e) {
            handOn(batch, sink);
            throw e;
        }
    }

    private static <T> void handOn(List<T> batch, Consumer<List<T>> sink) {
        if (!batch.isEmpty()) {
            sink.accept(Collections.unmodifiableList(batch));
            batch.clear();
        }
    }
}
