package workbook.pitfalls;

import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.function.IntUnaryOperator;

// A task for each number: handing over costs more than adding.
//
// Caught by: each_part_is_one_task_of_the_pool
// Says: [tasks of the pool, for 4 parts]
class ParallelSum {

    static long of(int count, IntUnaryOperator number, int parts, ExecutorService pool)
            throws InterruptedException {
        var tasks = new ArrayList<Callable<Long>>();
        for (int i = 0; i < count; i++) {
            int n = i;
            tasks.add(() -> (long) number.applyAsInt(n));
        }
        long sum = 0;
        for (var part : pool.invokeAll(tasks)) {
            sum += part.resultNow();
        }
        return sum;
    }
}
