package workbook.pitfalls;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;

// Waits for a value before the next one is handed over.
//
// Caught by: values_beside_each_other_run_at_the_same_time
// Says: 4 threads, but a value beside another had to wait for it
class Nested {

    static long sum(Tree tree, ExecutorService pool)
            throws InterruptedException, ExecutionException {
        long sum = pool.submit(tree.value()).get();
        for (var child : tree.children()) {
            sum += sum(child, pool);
        }
        return sum;
    }
}
