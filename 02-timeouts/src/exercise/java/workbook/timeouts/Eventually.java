package workbook.timeouts;

import static org.junit.jupiter.api.Assumptions.abort;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

/// Waiting for something that nobody announces: what Awaitility does inside.
///
/// - `condition` is checked at once, then after each pause, the last time when the limit has been
///   reached (a check under way at that moment may be the last one): `true` as soon as it is true,
///   `false` if it is not true then either. A limit of zero means one check and no pause.
/// - Between two checks `sleeper` pauses, for 100 ms or less, and never past the limit: to the
///   nanosecond, and however long the checks themselves take.
/// - `InterruptedException` when a pause is interrupted. What `condition` throws ends the waiting
///   too, and comes as it is.
/// - `nanoClock` counts like `System::nanoTime`: from anywhere, below zero or close to the largest
///   `long`, after which it goes on with the smallest. Only the difference of two readings has a
///   meaning.
///
/// Read first: `Timeouts_07_AwaitAResult`.
class Eventually {

    static boolean isTrue(
            BooleanSupplier condition, Duration limit, Sleeper sleeper, LongSupplier nanoClock)
            throws InterruptedException {
        return abort("Exercise 2.6: check, pause, check again, until it is true or time is up");
    }
}
