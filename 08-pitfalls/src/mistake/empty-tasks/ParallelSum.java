package workbook.pitfalls;

import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

// More parts than numbers: most tasks have nothing to do.
//
// Caught by: no_task_is_empty
// Says: [tasks, for 3 numbers]
class ParallelSum {

    static long of(int count, IntUnaryOperator number, int parts, ExecutorService pool)
            throws InterruptedException {
        int taskCount = parts;
        var tasks = new ArrayList<Callable<Long>>();
        for (int i = 0; i < taskCount; i++) {
            int from = Math.toIntExact((long) count * i / taskCount);
            int to = Math.toIntExact((long) count * (i + 1) / taskCount);
            tasks.add(() -> IntStream.range(from, to).map(number).asLongStream().sum());
        }
        long sum = 0;
        for (var part : pool.invokeAll(tasks)) {
            sum += part.resultNow();
        }
        return sum;
    }
}
