package workbook.pitfalls;

import java.util.function.LongUnaryOperator;

// Clears the flag at the start, "to begin clean": whoever set it is not heard.
//
// Caught by: an_interrupt_before_the_beginning_counts_too
// Says: [what the caller gets, interrupted before the call]
class Interruptible {

    static long sum(long count, LongUnaryOperator term) throws InterruptedException {
        Thread.interrupted();
        long sum = 0;
        for (long i = 0; i < count; i++) {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            sum += term.applyAsLong(i);
        }
        return sum;
    }
}
