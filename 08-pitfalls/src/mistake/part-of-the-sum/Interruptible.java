package workbook.pitfalls;

import java.util.function.LongUnaryOperator;

// A part of the sum looks like a sum.
//
// Caught by: it_stops_when_its_thread_is_interrupted
// Says: [what the caller gets, interrupted in the middle]
class Interruptible {

    static long sum(long count, LongUnaryOperator term) throws InterruptedException {
        long sum = 0;
        for (long i = 0; i < count && !Thread.currentThread().isInterrupted(); i++) {
            sum += term.applyAsLong(i);
        }
        return sum;
    }
}
