package workbook.pitfalls;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

// Virtual threads do not make adding faster, and the pool that was given does nothing.
//
// Caught by: each_part_is_one_task_of_the_pool
// Says: [tasks of the pool, for 4 parts]
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
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var part : executor.invokeAll(tasks)) {
                sum += part.resultNow();
            }
        }
        return sum;
    }
}
