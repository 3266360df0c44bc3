package workbook.pitfalls;

import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;

// A wrapper of its own goes into the wrapper of the future.
//
// Caught by: a_failure_is_the_cause_of_what_the_caller_gets
// Says: what the value has thrown
class Nested {

    static long sum(Tree tree, ExecutorService pool)
            throws InterruptedException, ExecutionException {
        var values = new ArrayList<Callable<Long>>();
        collect(tree, values);
        long sum = 0;
        for (var value : values) {
            sum += CompletableFuture.supplyAsync(() -> call(value), pool).get();
        }
        return sum;
    }

    private static void collect(Tree tree, ArrayList<Callable<Long>> values) {
        values.add(tree.value());
        tree.children().forEach(child -> collect(child, values));
    }

    private static long call(Callable<Long> value) {
        try {
            return value.call();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
