package workbook.pitfalls;

import java.util.Arrays;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

// Each part is handed over when the one before it is done: one core works.
//
// Caught by: all_parts_are_handed_over_before_the_caller_waits
// Says: a part was waited for before all 4 were handed to the pool
class ParallelSum {

    static long of(int[] numbers, int parts, ExecutorService pool) throws InterruptedException {
        int count = Math.min(parts, numbers.length);
        long sum = 0;
        for (int i = 0; i < count; i++) {
            int from = Math.toIntExact((long) numbers.length * i / count);
            int to = Math.toIntExact((long) numbers.length * (i + 1) / count);
            sum +=
                    valueOf(
                            pool.submit(
                                    () -> Arrays.stream(numbers, from, to).asLongStream().sum()));
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
