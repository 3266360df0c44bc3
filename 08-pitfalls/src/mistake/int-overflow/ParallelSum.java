package workbook.pitfalls;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;

// `sum()` of a stream of `int`s is an `int`: it overflows, and says nothing.
//
// Caught by: it_is_a_sum_of_longs
// Says: expected: 21474836470L
class ParallelSum {

    static long of(int[] numbers, int parts, ExecutorService pool) throws InterruptedException {
        int count = Math.min(parts, numbers.length);
        var tasks = new ArrayList<Callable<Integer>>();
        for (int i = 0; i < count; i++) {
            int from = Math.toIntExact((long) numbers.length * i / count);
            int to = Math.toIntExact((long) numbers.length * (i + 1) / count);
            tasks.add(() -> Arrays.stream(numbers, from, to).sum());
        }
        long sum = 0;
        for (var part : pool.invokeAll(tasks)) {
            sum += part.resultNow();
        }
        return sum;
    }
}
