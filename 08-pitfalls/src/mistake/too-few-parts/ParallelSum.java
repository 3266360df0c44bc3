package workbook.pitfalls;

import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

// The size of a part, rounded up: 5 numbers in 4 parts are 2, 2 and 1.
//
// Caught by: each_part_is_one_task_of_the_pool
// Says: [tasks of the pool, for 5 numbers in 4 parts]
class ParallelSum {

    static long of(int count, IntUnaryOperator number, int parts, ExecutorService pool)
            throws InterruptedException {
        int size = (count + parts - 1) / parts;
        var tasks = new ArrayList<Callable<Long>>();
        for (int i = 0; i < count; i += size) {
            int from = i;
            int to = Math.min(i + size, count);
            tasks.add(() -> IntStream.range(from, to).map(number).asLongStream().sum());
        }

        long sum = 0;
        // Hands all of them to the pool, then waits for all.
        for (var part : pool.invokeAll(tasks)) {
            sum += part.resultNow();
        }
        return sum;
    }
}
