package workbook.queues;

import static java.util.concurrent.TimeUnit.NANOSECONDS;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/// What is there already comes in one go with `drainTo`; waiting is for an empty queue.
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
            var items = new ArrayList<Optional<T>>();
            items.add(queue.take());
            long taken = nanoClock.getAsLong();
            try {
                while (items.size() < size && !items.contains(Optional.empty())) {
                    if (queue.drainTo(items, size - items.size()) == 0) {
                        long age = nanoClock.getAsLong() - taken;
                        var next = queue.poll(longest.toNanos() - age, NANOSECONDS);
                        if (next == null) {
                            break;
                        }
                        items.add(next);
                    }
                }
            } finally {
                open = !items.contains(Optional.empty());
                var batch = items.stream().flatMap(Optional::stream).toList();
                if (!batch.isEmpty()) {
                    sink.accept(batch);
                }
            }
        }
    }
}
