package workbook.pitfalls;

import java.util.function.LongUnaryOperator;

// The exception is thrown and the flag stays: the next wait of the caller fails as well.
//
// Caught by: with_the_exception_the_flag_is_clear
// Says: exception and flag
class Interruptible {

    static long sum(long count, LongUnaryOperator term) throws InterruptedException {
        long sum = 0;
        for (long i = 0; i < count; i++) {
            if (Thread.currentThread().isInterrupted()) {
                throw new InterruptedException();
            }
            sum += term.applyAsLong(i);
        }
        return sum;
    }
}
