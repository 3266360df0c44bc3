package workbook.pitfalls;

import java.util.function.LongUnaryOperator;

// Asks every 2,000 terms: who interrupts at a bad moment waits for 1,999 more.
//
// Caught by: it_stops_soon
// Says: [terms after an interrupt in term
class Interruptible {

    static long sum(long count, LongUnaryOperator term) throws InterruptedException {
        long sum = 0;
        for (long i = 0; i < count; i++) {
            if (i % 2_000 == 0 && Thread.interrupted()) {
                throw new InterruptedException();
            }
            sum += term.applyAsLong(i);
        }
        return sum;
    }
}
