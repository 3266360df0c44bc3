package workbook.pitfalls;

import java.util.Arrays;
import java.util.concurrent.ExecutorService;

// A parallel stream computes on the common pool, not on the one that was given.
//
// Caught by: each_part_is_one_task_of_the_pool
// Says: [tasks of the pool, for 4 parts]
class ParallelSum {

    static long of(int[] numbers, int parts, ExecutorService pool) throws InterruptedException {
        return Arrays.stream(numbers).parallel().asLongStream().sum();
    }
}
