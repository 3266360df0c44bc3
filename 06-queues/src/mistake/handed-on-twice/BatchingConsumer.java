package workbook.queues;

import static java.util.concurrent.TimeUnit.NANOSECONDS;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

// The sink fails, and the `finally` that saves the rest hands the same batch on again.
//
// Caught by: a_failure_of_the_sink_ends_the_work_and_comes_as_it_is
// Says: [batches, the first of which has failed]
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

    private static <T> void handOn(List<T> batch, Consumer<List<T>> sink) {
        if (!batch.isEmpty()) {
            sink.accept(List.copyOf(batch));
            batch.clear();
        }
    }
}
