package workbook.pitfalls;

import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

// The pool belongs to the caller, who will want to use it again.
//
// Caught by: the_pool_stays_open
// Says: [closed, though it belongs to the caller]
class ParallelSum {

    static long of(int count, IntUnaryOperator number, int parts, ExecutorService pool)
            throws InterruptedException {
        int taskCount = Math.min(parts, count);
        var tasks = new ArrayList<Callable<Long>>();
        for (int i = 0; i < taskCount; i++) {
            int from = Math.toIntExact((long) count * i / taskCount);
            int to = Math.toIntExact((long) count * (i + 1) / taskCount);
            tasks.add(() -> IntStream.range(from, to).map(number).asLongStream().sum());
        }
        long sum = 0;
        try (pool) {
            for (var part : pool.invokeAll(tasks)) {
                sum += part.resultNow();
            }
        }
        return sum;
    }
}
