package workbook.pitfalls;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;

// The division leaves a rest, and its numbers are in no part.
//
// Caught by: the_sum_is_that_of_all_numbers
// Says: [the sum of 1 to 1,003, in 2 parts]
class ParallelSum {

    static long of(int[] numbers, int parts, ExecutorService pool) throws InterruptedException {
        int count = Math.min(parts, numbers.length);
        var tasks = new ArrayList<Callable<Long>>();
        for (int i = 0; i < count; i++) {
            int from = numbers.length / count * i;
            int to = numbers.length / count * (i + 1);
            tasks.add(() -> Arrays.stream(numbers, from, to).asLongStream().sum());
        }
        long sum = 0;
        for (var part : pool.invokeAll(tasks)) {
            sum += part.resultNow();
        }
        return sum;
    }
}
