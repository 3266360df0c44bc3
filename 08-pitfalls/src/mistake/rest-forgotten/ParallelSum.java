package workbook.pitfalls;

import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

// The division leaves a rest, and its numbers are in no part.
//
// Caught by: the_sum_is_that_of_all_numbers
// Says: [the sum of 1 to 1,003, in 2 parts]
class ParallelSum {

    static long of(int count, IntUnaryOperator number, int parts, ExecutorService pool)
            throws InterruptedException {
        int taskCount = Math.min(parts, count);
        var tasks = new ArrayList<Callable<Long>>();
        for (int i = 0; i < taskCount; i++) {
            int from = count / taskCount * i;
            int to = count / taskCount * (i + 1);
            tasks.add(() -> IntStream.range(from, to).map(number).asLongStream().sum());
        }
        long sum = 0;
        for (var part : pool.invokeAll(tasks)) {
            sum += part.resultNow();
        }
        return sum;
    }
}
