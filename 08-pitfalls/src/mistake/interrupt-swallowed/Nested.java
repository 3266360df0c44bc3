package workbook.pitfalls;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;

// Restores the flag, and returns a part of the sum: it looks like a sum.
//
// Caught by: an_interrupted_caller_waits_no_longer
// Says: interrupted while it waits, but the sum is
class Nested {

    static long sum(Tree tree, ExecutorService pool)
            throws InterruptedException, ExecutionException {
        var values = new ArrayList<Callable<Long>>();
        collect(tree, values);

        long sum = 0;
        var futures = values.stream().map(pool::submit).toList();
        try {
            for (var future : futures) {
                sum += future.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return sum;
    }

    private static void collect(Tree tree, List<Callable<Long>> values) {
        values.add(tree.value());
        for (var child : tree.children()) {
            collect(child, values);
        }
    }
}
