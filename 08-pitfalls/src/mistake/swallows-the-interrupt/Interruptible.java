package workbook.pitfalls;

import java.util.function.LongUnaryOperator;

// `sleep` notices it, and an empty `catch` throws it away.
//
// Caught by: it_stops_when_its_thread_is_interrupted
// Says: who asks for the flag?
class Interruptible {

    static long sum(long count, LongUnaryOperator term) throws InterruptedException {
        long sum = 0;
        for (long i = 0; i < count; i++) {
            if (i % 500 == 0) {
                try {
                    Thread.sleep(1);
                } catch (InterruptedException e) {
                    // It was only a short break.
                }
            }
            sum += term.applyAsLong(i);
        }
        return sum;
    }
}
