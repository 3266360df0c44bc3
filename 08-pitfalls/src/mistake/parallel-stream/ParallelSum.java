package workbook.pitfalls;

import java.util.concurrent.ExecutorService;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

// A parallel stream computes on the common pool, not on the one that was given.
//
// Caught by: each_part_is_one_task_of_the_pool
// Says: [tasks of the pool, for 4 parts]
class ParallelSum {

    static long of(int count, IntUnaryOperator number, int parts, ExecutorService pool)
            throws InterruptedException {
        return IntStream.range(0, count).parallel().map(number).asLongStream().sum();
    }
}
