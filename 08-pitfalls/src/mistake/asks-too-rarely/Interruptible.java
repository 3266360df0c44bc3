package workbook.pitfalls;

import java.util.function.LongUnaryOperator;

// Asks once in a million terms. If a term takes a second, that is a week and a half.
//
// Caught by: it_stops_when_its_thread_is_interrupted
// Says: who asks for the flag?
class Interruptible {

    static long sum(long count, LongUnaryOperator term) throws InterruptedException {
        long sum = 0;
        for (long i = 0; i < count; i++) {
            if (i % 1_000_000 == 0 && Thread.interrupted()) {
                throw new InterruptedException();
            }
            sum += term.applyAsLong(i);
        }
        return sum;
    }
}
