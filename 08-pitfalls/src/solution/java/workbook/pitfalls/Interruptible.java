package workbook.pitfalls;

import java.util.function.LongUnaryOperator;

/// Nothing here blocks, so no method will notice the interrupt: the loop has to ask. To ask is
/// cheap, a read of a field.
class Interruptible {

    static long sum(long count, LongUnaryOperator term) throws InterruptedException {
        long sum = 0;
        for (long i = 0; i < count; i++) {
            // Asks for the flag and clears it: the exception takes its place.
            if (Thread.interrupted()) {
                throw new InterruptedException("after " + i + " of " + count + " terms");
            }
            sum += term.applyAsLong(i);
        }
        return sum;
    }
}
