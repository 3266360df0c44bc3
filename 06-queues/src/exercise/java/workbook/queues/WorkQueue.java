package workbook.queues;

import static org.junit.jupiter.api.Assumptions.abort;

/// A bounded queue that knows when all work is done: `asyncio.Queue`.
///
/// - First in, first out. `put` blocks while the queue holds `capacity` items, `take` while it
///   holds none; a taken item makes room at once, done or not.
/// - Each item that was put has to be reported by one `taskDone`. `join` blocks while there are
///   items that were put and not yet reported, taken or not; without any it returns at once.
///   Several may wait in it. After it, the queue can be filled again, as often as you like.
/// - An item counts before it can be taken; it may count as soon as its `put` is called.
/// - `taskDone` without an item to report: `IllegalStateException`, and nothing is changed.
/// - An interrupt ends the waiting in `put`, `take` and `join` with `InterruptedException`. A `put`
///   that ends so has put nothing.
///
/// Read first: `Queues_02_BoundedMeansBackpressure`, `Queues_04_TaskDoneAndJoin`.
final class WorkQueue<T> {

    private static final String TODO = "Exercise 6.2: a bounded queue with `taskDone` and `join`";

    WorkQueue(int capacity) {}

    void put(T item) throws InterruptedException {
        abort(TODO);
    }

    T take() throws InterruptedException {
        return abort(TODO);
    }

    void taskDone() {
        abort(TODO);
    }

    void join() throws InterruptedException {
        abort(TODO);
    }
}
