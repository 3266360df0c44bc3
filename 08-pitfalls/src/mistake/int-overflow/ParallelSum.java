package workbook.pitfalls;

import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

// `sum()` of a stream of `int`s is an `int`: it overflows, and says nothing.
//
// Caught by: it_is_a_sum_of_longs
// Says: expected: 21474836470L
class ParallelSum {

    static long of(int count, IntUnaryOperator number, int parts, ExecutorService pool)
            throws InterruptedException {
        int taskCount = Math.min(parts, count);
        var tasks = new ArrayList<Callable<Integer>>();
        for (int i = 0; i < taskCount; i++) {
            int from = Math.toIntExact((long) count * i / taskCount);
            int to = Math.toIntExact((long) count * (i + 1) / taskCount);
            tasks.add(() -> IntStream.range(from, to).map(number).sum());
        }
        long sum = 0;
        for (var part : pool.invokeAll(tasks)) {
            sum += part.resultNow();
        }
        return sum;
    }
}
