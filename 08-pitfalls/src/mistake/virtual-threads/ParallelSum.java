package workbook.pitfalls;

import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

// Virtual threads do not make adding faster, and the pool that was given does nothing.
//
// Caught by: each_part_is_one_task_of_the_pool
// Says: [tasks of the pool, for 4 parts]
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
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var part : executor.invokeAll(tasks)) {
                sum += part.resultNow();
            }
        }
        return sum;
    }
}
