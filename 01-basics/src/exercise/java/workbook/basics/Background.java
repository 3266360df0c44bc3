package workbook.basics;

import static org.junit.jupiter.api.Assumptions.abort;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.function.BiFunction;

/// One task in the background, one on your own thread, then both results together:
/// `asyncio.TaskGroup` with one child.
///
/// - `background` is started on `executor`; meanwhile `foreground` runs on the caller's own thread.
///   When both have ended, the caller gets `combine.apply(a, b)`.
/// - A failure on either side ends both: when the foreground fails, the background task is
///   interrupted; when the background task fails, the foreground is interrupted at once.
/// - The caller gets the first failure, exception or error, itself: not in a wrapper, and not what
///   that failure then causes on the other side, an `InterruptedException` for example.
/// - While the background task runs, an interrupt of the caller, even one that the foreground
///   overlooks, interrupts it as well; the caller gets `InterruptedException`.
/// - The background's interrupt is for the foreground alone: when `alongside` has ended, none is
///   left and none comes late. `executor` stays open: it is the caller's. You may wait for the end
///   of a task that you have interrupted, or not.
///
/// Read first: `Basics_04_BackgroundTask`.
class Background {

    static <A, B, R> R alongside(
            Callable<A> background,
            Callable<B> foreground,
            BiFunction<A, B, R> combine,
            ExecutorService executor)
            throws Exception {
        return abort("Exercise 1.3: run one task on the executor, one here, combine the results");
    }
}
