package workbook.pitfalls;

import static org.junit.jupiter.api.Assumptions.abort;

import java.util.function.LongUnaryOperator;

/// A long computation that can be stopped.
///
/// - The result is `term(0) + term(1) + … + term(count - 1)`. All is computed on the caller's
///   thread.
/// - When that thread is interrupted, before or meanwhile, at most 1,000 more terms are computed.
///   Then the caller gets `InterruptedException`, not a part of the sum, and as ever with that
///   exception the flag of the thread is clear. In the last 1,000 terms an interrupt may also be
///   left to the caller: the sum is whole, and the flag still set.
/// - What `term` throws comes as it is.
///
/// The broken version, which nobody can stop:
///
///     for (long i = 0; i < count; i++) sum += term.applyAsLong(i);
///
/// Read first: `Pitfalls_05_SwallowedInterrupt`.
class Interruptible {

    static long sum(long count, LongUnaryOperator term) throws InterruptedException {
        return abort("Exercise 8.3: compute the sum, and stop when interrupted");
    }
}
