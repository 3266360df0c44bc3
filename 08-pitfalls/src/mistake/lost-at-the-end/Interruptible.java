package workbook.pitfalls;

import java.util.function.LongUnaryOperator;

// Clears the flag at once and tells it later: in the last terms there is no later.
//
// Caught by: an_interrupt_in_the_last_terms_is_not_lost
// Says: the sum of 10 terms has come, and neither exception nor flag
class Interruptible {

    static long sum(long count, LongUnaryOperator term) throws InterruptedException {
        long sum = 0;
        boolean interrupted = false;
        for (long i = 0; i < count; i++) {
            interrupted |= Thread.interrupted();
            if (interrupted && i % 500 == 0) {
                throw new InterruptedException();
            }
            sum += term.applyAsLong(i);
        }
        return sum;
    }
}
