package workbook.pitfalls;

import java.util.function.LongUnaryOperator;

// Asks before the work, when nobody has had time to interrupt it.
//
// Caught by: it_stops_when_its_thread_is_interrupted
// Says: who asks for the flag?
class Interruptible {

    static long sum(long count, LongUnaryOperator term) throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        long sum = 0;
        for (long i = 0; i < count; i++) {
            sum += term.applyAsLong(i);
        }
        return sum;
    }
}
