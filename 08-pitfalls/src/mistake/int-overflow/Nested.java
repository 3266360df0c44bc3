package workbook.pitfalls;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

// An `int` for the sum: `+=` makes the result fit, and says nothing.
//
// Caught by: it_is_a_sum_of_longs
// Says: [the sum of 1 and two times 2,000,000,000]
class Nested {

    static long sum(Tree tree, ExecutorService pool)
            throws InterruptedException, ExecutionException {
        var values = new ArrayList<Callable<Long>>();
        collect(tree, values);

        int sum = 0;
        for (Future<Long> value : pool.invokeAll(values)) {
            sum += value.get();
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
