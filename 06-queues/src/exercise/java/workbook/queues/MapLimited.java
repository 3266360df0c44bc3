package workbook.queues;

import static org.junit.jupiter.api.Assumptions.abort;

import java.util.List;

/// The work for many items, a few at a time: a task for each, and an `asyncio.Semaphore`.
///
/// - Work runs for `limit` items at the same time (1 or more), never for more; for fewer only when
///   no more items are left. Whenever any of them is done, whichever it is, the next item begins: a
///   slow one takes up one place, and holds up nobody else.
/// - The caller blocks until all is done, and gets the results in the order of the items.
/// - The first failure ends all: running work is interrupted, and no further item begins, but for
///   one that is just about to. The caller gets what was thrown, itself and in no wrapper. It may
///   wait for the end of interrupted work, but need not.
/// - An interrupt of the caller ends all in the same way; the caller gets `InterruptedException`.
///
/// Read first: `Queues_02_BoundedMeansBackpressure`.
class MapLimited {

    static <A, B> List<B> map(List<A> items, int limit, Work<A, B> work) throws Exception {
        return abort("Exercise 6.3: work on all items, `limit` at a time, with no place left free");
    }
}
