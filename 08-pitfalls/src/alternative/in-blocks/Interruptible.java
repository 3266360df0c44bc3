package workbook.pitfalls;

import java.util.function.LongUnaryOperator;

/// Asks once for each block of 512 terms, so that the inner loop can be as fast as it likes.
class Interruptible {

    private static final long BLOCK = 512;

    static long sum(long count, LongUnaryOperator term) throws InterruptedException {
        long sum = 0;
        long next = 0;
        while (next < count) {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            long end = next + Math.min(BLOCK, count - next);
            for (; next < end; next++) {
                sum += term.applyAsLong(next);
            }
        }
        return sum;
    }
}
