package workbook.pitfalls;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;

// `catch (Exception …)` lets errors go by, and the caller waits for ever.
//
// Caught by: a_failure_is_the_cause_of_what_the_caller_gets
// Says: or has one failed, and nobody is told?
class Nested {

    private final LongAdder sum = new LongAdder();
    private final AtomicInteger open = new AtomicInteger();
    private final CompletableFuture<Long> result = new CompletableFuture<>();

    static long sum(Tree tree, ExecutorService pool)
            throws InterruptedException, ExecutionException {
        var run = new Nested();
        run.handOver(tree, pool);
        return run.result.get();
    }

    private void handOver(Tree tree, ExecutorService pool) {
        open.incrementAndGet();
        pool.execute(() -> add(tree, pool));
    }

    private void add(Tree tree, ExecutorService pool) {
        try {
            tree.children().forEach(child -> handOver(child, pool));
            sum.add(tree.value().call());
            if (open.decrementAndGet() == 0) {
                result.complete(sum.sum());
            }
        } catch (Exception failure) {
            result.completeExceptionally(failure);
        }
    }
}
