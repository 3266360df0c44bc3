package workbook.pitfalls;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;

// Waits for a whole level before the next one is begun.
//
// Caught by: values_below_each_other_run_at_the_same_time
// Says: 4 threads, but a value below another had to wait for it
class Nested {

    static long sum(Tree tree, ExecutorService pool)
            throws InterruptedException, ExecutionException {
        long sum = pool.submit(tree.value()).get();
        var level = tree.children();
        while (!level.isEmpty()) {
            for (var value : pool.invokeAll(level.stream().map(Tree::value).toList())) {
                sum += value.get();
            }
            level = level.stream().flatMap(t -> t.children().stream()).toList();
        }
        return sum;
    }
}
