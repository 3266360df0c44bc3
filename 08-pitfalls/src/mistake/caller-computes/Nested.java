package workbook.pitfalls;

import java.util.ArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

// The root is computed by the caller, who was only to wait.
//
// Caught by: values_are_computed_on_the_pool
// Says: [threads that compute]
class Nested {

    static long sum(Tree tree, ExecutorService pool)
            throws InterruptedException, ExecutionException {
        var futures = new ArrayList<Future<Long>>();
        for (var child : tree.children()) {
            handOver(child, pool, futures);
        }
        try {
            long sum = tree.value().call();
            for (var future : futures) {
                sum += future.get();
            }
            return sum;
        } catch (ExecutionException | InterruptedException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ExecutionException(e);
        }
    }

    private static void handOver(Tree tree, ExecutorService pool, ArrayList<Future<Long>> futures) {
        futures.add(pool.submit(tree.value()));
        for (var child : tree.children()) {
            handOver(child, pool, futures);
        }
    }
}
