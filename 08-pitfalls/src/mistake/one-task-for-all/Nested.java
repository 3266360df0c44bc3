package workbook.pitfalls;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;

// One task does everything: the other threads of the pool have nothing to do.
//
// Caught by: values_below_each_other_run_at_the_same_time
// Says: 4 threads, but a value below another had to wait for it
class Nested {

    static long sum(Tree tree, ExecutorService pool)
            throws InterruptedException, ExecutionException {
        return pool.submit(() -> add(tree)).get();
    }

    private static long add(Tree tree) throws Exception {
        long sum = tree.value().call();
        for (var child : tree.children()) {
            sum += add(child);
        }
        return sum;
    }
}
