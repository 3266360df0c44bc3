package workbook.pitfalls;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;

/// Sums are combined, and combining waits for nobody: it happens when both are there.
class Nested {

    static long sum(Tree tree, ExecutorService pool)
            throws InterruptedException, ExecutionException {
        return future(tree, pool).get();
    }

    private static CompletableFuture<Long> future(Tree tree, ExecutorService pool) {
        var sum = CompletableFuture.supplyAsync(() -> call(tree.value()), pool);
        for (var child : tree.children()) {
            sum = sum.thenCombine(future(child, pool), Long::sum);
        }
        return sum;
    }

    private static long call(Callable<Long> value) {
        try {
            return value.call();
        } catch (Exception e) {
            throw new CompletionException(e);
        }
    }
}
