package workbook.pitfalls;

import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/// Each task has a part and a sum of its own. They share nothing, so nothing can get lost.
class ParallelSum {

    static long of(int count, IntUnaryOperator number, int parts, ExecutorService pool)
            throws InterruptedException {
        int taskCount = Math.min(parts, count);
        var tasks = new ArrayList<Callable<Long>>();
        for (int i = 0; i < taskCount; i++) {
            int from = border(count, i, taskCount);
            int to = border(count, i + 1, taskCount);
            tasks.add(() -> IntStream.range(from, to).map(number).asLongStream().sum());
        }

        long sum = 0;
        // Hands all of them to the pool, then waits for all.
        for (var part : pool.invokeAll(tasks)) {
            sum += part.resultNow();
        }
        return sum;
    }

    /// Where part `i` begins, and the one before it ends.
    private static int border(int count, int i, int parts) {
        return Math.toIntExact((long) count * i / parts);
    }
}
