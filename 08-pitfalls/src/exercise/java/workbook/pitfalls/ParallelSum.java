package workbook.pitfalls;

import static org.junit.jupiter.api.Assumptions.abort;

import java.util.concurrent.ExecutorService;
import java.util.function.IntUnaryOperator;

/// A sum that all cores compute together.
///
/// - The result is `number(0) + number(1) + … + number(count - 1)`, a sum of `long`s. `number`
///   computes and never throws, and many threads may call it at the same time.
/// - The numbers are divided into `parts` parts of about the same size, and each part is one task
///   of `pool`. No task is empty: three numbers are three parts at the most, and no numbers are no
///   tasks.
/// - All tasks are handed to the pool before the caller waits for the first. The pool does the
///   computing, and it stays open: it belongs to the caller.
/// - An interrupted caller waits no longer, it gets `InterruptedException`.
///
/// The broken version, in which all tasks share one sum, and lose what the others add:
///
///     pool.submit(() -> { for (int i = from; i < to; i++) sum[0] += number.applyAsInt(i); });
///
/// Read first: `Pitfalls_03_CpuBoundWork`, `Pitfalls_07_LostUpdate`.
class ParallelSum {

    static long of(int count, IntUnaryOperator number, int parts, ExecutorService pool)
            throws InterruptedException {
        return abort("Exercise 8.6: add the numbers in parts, on the pool");
    }
}
