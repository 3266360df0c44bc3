package workbook.pitfalls;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;

// More parts than numbers: most tasks have nothing to do.
//
// Caught by: no_task_is_empty
// Says: [tasks, for 3 numbers]
class ParallelSum {

    static long of(int[] numbers, int parts, ExecutorService pool) throws InterruptedException {
        int count = parts;
        var tasks = new ArrayList<Callable<Long>>();
        for (int i = 0; i < count; i++) {
            int from = Math.toIntExact((long) numbers.length * i / count);
            int to = Math.toIntExact((long) numbers.length * (i + 1) / count);
            tasks.add(() -> Arrays.stream(numbers, from, to).asLongStream().sum());
        }
        long sum = 0;
        for (var part : pool.invokeAll(tasks)) {
            sum += part.resultNow();
        }
        return sum;
    }
}
