package workbook.pitfalls;

import java.util.ArrayList;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;

/// Futures that are combined pair by pair: the last one has the sum of all.
class ParallelSum {

    static long of(int[] numbers, int parts, ExecutorService pool) throws InterruptedException {
        var sums = new ArrayList<CompletableFuture<Long>>();
        int begin = 0;
        for (int left = Math.min(parts, numbers.length); left > 0; left--) {
            int from = begin;
            int to = from + (numbers.length - from) / left;
            sums.add(CompletableFuture.supplyAsync(() -> sum(numbers, from, to), pool));
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

    private static long sum(int[] numbers, int from, int to) {
        long sum = 0;
        for (int i = from; i < to; i++) {
            sum += numbers[i];
        }
        return sum;
    }
}
