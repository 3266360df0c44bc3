package workbook.pitfalls;

import static org.junit.jupiter.api.Assumptions.abort;

import java.util.concurrent.ExecutorService;

/// A sum that all cores compute together.
///
/// - The numbers are divided into `parts` parts of about the same size, and each part is one task
///   of `pool`. No task is empty: three numbers are three parts at the most, and none are none.
/// - All tasks are handed to the pool before the caller waits for the first. The pool does the
///   adding, and it stays open: it belongs to the caller.
/// - The sum is a sum of `long`s. An interrupted caller waits no longer, it gets
///   `InterruptedException`.
///
/// Read first: `Pitfalls_03_CpuBoundWork`, `Pitfalls_07_LostUpdate`.
class ParallelSum {

    static long of(int[] numbers, int parts, ExecutorService pool) throws InterruptedException {
        return abort("Exercise 8.6: add the numbers in parts, on the pool");
    }
}
