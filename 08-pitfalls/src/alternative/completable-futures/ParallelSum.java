package workbook.pitfalls;

import java.util.ArrayList;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.function.IntUnaryOperator;

/// Futures that are combined pair by pair: the last one has the sum of all.
class ParallelSum {

    static long of(int count, IntUnaryOperator number, int parts, ExecutorService pool)
            throws InterruptedException {
        var sums = new ArrayList<CompletableFuture<Long>>();
        int begin = 0;
        for (int left = Math.min(parts, count); left > 0; left--) {
            int from = begin;
            int to = from + (count - from) / left;
            sums.add(CompletableFuture.supplyAsync(() -> sum(number, from, to), pool));
            begin = to;
        }
        var total =
                sums.stream()
                        .reduce(
                                CompletableFuture.completedFuture(0L),
                                (one, other) -> one.thenCombine(other, Long::sum));
        try {
            return total.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("adding cannot fail", e);
        }
    }

    private static long sum(IntUnaryOperator number, int from, int to) {
        long sum = 0;
        for (int i = from; i < to; i++) {
            sum += number.applyAsInt(i);
        }
        return sum;
    }
}
