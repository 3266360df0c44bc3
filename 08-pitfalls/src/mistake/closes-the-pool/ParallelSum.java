package workbook.pitfalls;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;

// The pool belongs to the caller, who will want to use it again.
//
// Caught by: the_pool_stays_open
// Says: [closed, though it belongs to the caller]
class ParallelSum {

    static long of(int[] numbers, int parts, ExecutorService pool) throws InterruptedException {
        int count = Math.min(parts, numbers.length);
        var tasks = new ArrayList<Callable<Long>>();
        for (int i = 0; i < count; i++) {
            int from = Math.toIntExact((long) numbers.length * i / count);
            int to = Math.toIntExact((long) numbers.length * (i + 1) / count);
            tasks.add(() -> Arrays.stream(numbers, from, to).asLongStream().sum());
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
