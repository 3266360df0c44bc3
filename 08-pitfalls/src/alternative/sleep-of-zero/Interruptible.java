package workbook.pitfalls;

import java.util.function.LongUnaryOperator;

/// A method that blocks, if only for nothing, looks at the flag itself.
class Interruptible {

    static long sum(long count, LongUnaryOperator term) throws InterruptedException {
        long sum = 0;
        for (long i = 0; i < count; i++) {
            if (i % 100 == 0) {
                Thread.sleep(0);
            }
            sum += term.applyAsLong(i);
        }
        return sum;
    }
}
