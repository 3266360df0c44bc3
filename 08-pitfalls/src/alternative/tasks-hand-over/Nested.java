package workbook.pitfalls;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;

/// Each task hands its children over and goes on. A count of what is open tells when all is done.
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
        } catch (Throwable failure) {
            result.completeExceptionally(failure);
        }
    }
}
