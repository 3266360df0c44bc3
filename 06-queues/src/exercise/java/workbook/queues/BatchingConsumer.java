package workbook.queues;

import static org.junit.jupiter.api.Assumptions.abort;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/// A consumer that hands items on in batches: none is too large, and no item waits too long.
///
/// - Items come from `queue`, in order, until an empty `Optional`: the end, with nothing behind it.
///   All happens on the caller's thread, which waits nowhere but in the queue.
/// - A batch goes to `sink` at once when it has `size` items, and at the end. Otherwise it goes
///   when its oldest item was taken `longest` ago (more than 0, less than 292 years), to the
///   nanosecond. It is never empty.
/// - A batch is the sink's to keep: it does not change any more.
/// - An interrupt of the waiting: what was taken goes to `sink`, then `InterruptedException`. The
///   rest stays in the queue. What `sink` throws comes as it is, and `sink` is not called again.
/// - `nanoClock` counts like `System::nanoTime`: from anywhere, below zero or close to the largest
///   `long`, after which it goes on with the smallest. Only the difference of two readings has a
///   meaning.
///
/// Read first: `Queues_03_PoisonPill`, `Queues_05_BatchingConsumer`.
class BatchingConsumer {

    static <T> void run(
            BlockingQueue<Optional<T>> queue,
            int size,
            Duration longest,
            LongSupplier nanoClock,
            Consumer<List<T>> sink)
            throws InterruptedException {
        abort("Exercise 6.4: hand a batch on when it is full, or when its oldest item is too old");
    }
}
