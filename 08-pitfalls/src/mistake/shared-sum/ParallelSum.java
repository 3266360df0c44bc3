package workbook.pitfalls;

import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.function.IntUnaryOperator;

// One sum for all tasks: two have read it before either has written it.
//
// Caught by: no_addition_is_lost
// Says: do they share a sum, with +=?
class ParallelSum {

    static long of(int count, IntUnaryOperator number, int parts, ExecutorService pool)
            throws InterruptedException {
        int taskCount = Math.min(parts, count);
        long[] sum = {0};
        var tasks = new ArrayList<Callable<Void>>();
        for (int i = 0; i < taskCount; i++) {
            int from = border(count, i, taskCount);
            int to = border(count, i + 1, taskCount);
            tasks.add(() -> {
                for (int j = from; j < to; j++) {
                    sum[0] += number.applyAsInt(j);
                }
                return null;
            });
        }

        pool.invokeAll(tasks);
        return sum[0];
    }

    /// Where part `i` begins, and the one before it ends.
    private static int border(int count, int i, int parts) {
        return Math.toIntExact((long) count * i / parts);
    }
}
