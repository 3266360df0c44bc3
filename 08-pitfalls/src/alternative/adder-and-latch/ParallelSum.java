package workbook.pitfalls;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.LongAdder;

/// One place for all, made for that: `LongAdder` loses nothing. Each part adds to it once.
class ParallelSum {

    static long of(int[] numbers, int parts, ExecutorService pool) throws InterruptedException {
        int count = Math.min(parts, numbers.length);
        var total = new LongAdder();
        var done = new CountDownLatch(count);
        for (int i = 0; i < count; i++) {
            int first = i;
            pool.execute(() -> {
                total.add(everyNth(numbers, first, count));
                done.countDown();
            });
        }
        done.await();
        return total.sum();
    }

    /// A part need not be in one piece.
    private static long everyNth(int[] numbers, int first, int n) {
        long sum = 0;
        for (int i = first; i < numbers.length; i += n) {
            sum += numbers[i];
        }
        return sum;
    }
}
