package workbook.pitfalls;

import static org.junit.jupiter.api.Assumptions.abort;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;

/// The sum of all values of a tree, computed on a pool that may be small.
///
/// - The values are computed on threads of `pool`, and nowhere else. As many run at the same time as
///   it has threads, whether they are above, below or beside each other in the tree.
/// - A pool of one thread is enough. Only the caller waits. The pool stays open.
/// - The caller gets the sum, a sum of `long`s. When a value throws, an error too, it gets
///   an `ExecutionException` with what was thrown as its cause, itself.
/// - An interrupted caller waits no longer, it gets `InterruptedException`.
///
/// The broken version, which a small pool does not survive, calls itself in each task:
///
///     for (var child : tree.children()) futures.add(pool.submit(() -> sum(child, pool)));
///     for (var future : futures) sum += future.get();
///
/// Read first: `Pitfalls_04_StarvedPool`.
class Nested {

    static long sum(Tree tree, ExecutorService pool)
            throws InterruptedException, ExecutionException {
        return abort("Exercise 8.7: add all values of the tree, and starve no pool");
    }
}
