package workbook.pitfalls;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

// Each part is handed over when the one before it is done: one core works.
//
// Caught by: all_parts_are_handed_over_before_the_caller_waits
// Says: a part was waited for before all 4 were handed to the pool
class ParallelSum {

    static long of(int count, IntUnaryOperator number, int parts, ExecutorService pool)
            throws InterruptedException {
        int taskCount = Math.min(parts, count);
        long sum = 0;
        for (int i = 0; i < taskCount; i++) {
            int from = Math.toIntExact((long) count * i / taskCount);
            int to = Math.toIntExact((long) count * (i + 1) / taskCount);
            sum +=
                    valueOf(
                            pool.submit(() ->
                                    IntStream.range(from, to).map(number).asLongStream().sum()));
        }
        return sum;
    }

    private static long valueOf(Future<Long> part) throws InterruptedException {
        try {
            return part.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
