package workbook.pitfalls;

import java.util.ArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

// Each task holds its thread while it waits for its children: on a small pool nobody is left to
// work.
//
// Caught by: a_pool_of_one_thread_is_enough
// Says: does a task wait for another task of its pool
class Nested {

    static long sum(Tree tree, ExecutorService pool)
            throws InterruptedException, ExecutionException {
        return pool.submit(() -> add(tree, pool)).get();
    }

    private static long add(Tree tree, ExecutorService pool) throws Exception {
        var futures = new ArrayList<Future<Long>>();
        for (var child : tree.children()) {
            futures.add(pool.submit(() -> add(child, pool)));
        }
        long sum = tree.value().call();
        for (var future : futures) {
            sum += future.get();
        }
        return sum;
    }
}
