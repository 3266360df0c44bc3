package workbook.pitfalls;

import java.util.ArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

// A larger pool does not starve as soon, but it is not the one that was given.
//
// Caught by: values_are_computed_on_the_pool
// Says: [threads that compute]
class Nested {

    static long sum(Tree tree, ExecutorService pool)
            throws InterruptedException, ExecutionException {
        try (var larger = Executors.newCachedThreadPool()) {
            return larger.submit(() -> add(tree, larger)).get();
        }
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
