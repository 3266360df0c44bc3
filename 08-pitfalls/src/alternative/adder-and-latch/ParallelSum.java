package workbook.pitfalls;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.IntUnaryOperator;

/// One place for all, made for that: `LongAdder` loses nothing. Each part adds to it once.
class ParallelSum {

    static long of(int count, IntUnaryOperator number, int parts, ExecutorService pool)
            throws InterruptedException {
        int taskCount = Math.min(parts, count);
        var total = new LongAdder();
        var done = new CountDownLatch(taskCount);
        for (int i = 0; i < taskCount; i++) {
            int first = i;
            pool.execute(() -> {
                total.add(everyNth(count, number, first, taskCount));
                done.countDown();
            });
        }
        done.await();
        return total.sum();
    }

    /// A part need not be in one piece.
    private static long everyNth(int count, IntUnaryOperator number, int first, int n) {
        long sum = 0;
        for (int i = first; i < count; i += n) {
            sum += number.applyAsInt(i);
        }
        return sum;
    }
}
