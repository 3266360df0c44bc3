package workbook.timeouts;

import static org.junit.jupiter.api.Assumptions.abort;

import java.time.Duration;
import java.util.List;
import java.util.function.LongSupplier;

/// One budget of time for several steps: what the first one takes is missing for the others.
///
/// - The steps run one after the other on the caller's thread. The caller gets their results in the
///   order of the steps; `null` is a result too. No steps give an empty list.
/// - Each step is told what is left of `budget` when it starts, to the nanosecond.
/// - When the budget is used up, which it is when exactly nothing is left, no further step starts:
///   `TimeoutException`. (Whether a last step that ends too late still counts is up to you.)
/// - A step's own failure, even one that comes too late, ends the work and comes as it is.
/// - `nanoClock` counts like `System::nanoTime`: from anywhere, below zero or close to the largest
///   `long`, after which it goes on with the smallest. Only the difference of two readings has a
///   meaning.
///
/// Read first: `Timeouts_06_Deadline`.
class Deadline {

    static <T> List<T> allWithin(List<Step<T>> steps, Duration budget, LongSupplier nanoClock)
            throws Exception {
        return abort("Exercise 2.3: run the steps, tell each one what is left of the one budget");
    }
}
