package workbook.pitfalls;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

/// A task that waits for another task of its pool takes a thread from it. So no task waits: the
/// caller walks through the tree, hands over every value, and does all the waiting.
class Nested {

    static long sum(Tree tree, ExecutorService pool)
            throws InterruptedException, ExecutionException {
        var values = new ArrayList<Callable<Long>>();
        collect(tree, values);

        long sum = 0;
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
