package workbook.pitfalls;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;

/// Each task has a part and a sum of its own. They share nothing, so nothing can get lost.
class ParallelSum {

    static long of(int[] numbers, int parts, ExecutorService pool) throws InterruptedException {
        int count = Math.min(parts, numbers.length);
        var tasks = new ArrayList<Callable<Long>>();
        for (int i = 0; i < count; i++) {
            int from = border(numbers, i, count);
            int to = border(numbers, i + 1, count);
            tasks.add(() -> Arrays.stream(numbers, from, to).asLongStream().sum());
        }

        long sum = 0;
        // Hands all of them to the pool, then waits for all.
        for (var part : pool.invokeAll(tasks)) {
            sum += part.resultNow();
        }
        return sum;
    }

    /// Where part `i` begins, and the one before it ends.
    private static int border(int[] numbers, int i, int count) {
        return Math.toIntExact((long) numbers.length * i / count);
    }
}
