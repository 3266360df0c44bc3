package workbook.queues;

import static org.junit.jupiter.api.Assumptions.abort;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;

/// A producer, a bounded queue and some consumers: `asyncio.Queue` with a few worker tasks.
///
/// - All items go through `queue`, in their order. It is first in, first out, empty at first, and
///   has room for one element or more; what marks an end in it is your own affair. While all
///   consumers are busy, the queue fills up; while it is full, the producer waits.
/// - `workers` consumers work at the same time, and call `work` once for each item. The caller
///   blocks until all is done. It gets the results in the order of the items, and an empty queue.
/// - The first failure ends all: running work is interrupted, and no further item begins, but for
///   one that is just about to. The caller gets what was thrown, itself and in no wrapper. What is
///   left in the queue may stay.
/// - An interrupt of the caller ends all in the same way; the caller gets `InterruptedException`.
/// - However it ends, `run` waits until nobody whom it has started works, or waits at the queue.
///
/// Read first: `Queues_01_ProducerConsumer`, `Queues_02_BoundedMeansBackpressure`,
/// `Queues_03_PoisonPill`.
class Workers {

    static <T, R> List<R> run(
            List<T> items, int workers, BlockingQueue<Optional<T>> queue, Work<T, R> work)
            throws Exception {
        return abort("Exercise 6.1: send the items through the queue, and end well in every case");
    }
}
