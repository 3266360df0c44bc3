package workbook.pitfalls;

import java.util.function.LongUnaryOperator;

// A RuntimeException: who catches `InterruptedException`, as everybody does, will not see it.
//
// Caught by: it_stops_when_its_thread_is_interrupted
// Says: [what the caller gets, interrupted in the middle]
class Interruptible {

    static long sum(long count, LongUnaryOperator term) throws InterruptedException {
        long sum = 0;
        for (long i = 0; i < count; i++) {
            if (Thread.interrupted()) {
                throw new IllegalStateException("interrupted");
            }
            sum += term.applyAsLong(i);
        }
        return sum;
    }
}
