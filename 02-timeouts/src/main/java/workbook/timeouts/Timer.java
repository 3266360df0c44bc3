package workbook.timeouts;

import java.time.Duration;
import java.util.concurrent.Future;

/// Runs something later, without blocking anybody meanwhile.
///
/// In a program: a lambda around `ScheduledThreadPoolExecutor.schedule`, after
/// `setRemoveOnCancelPolicy(true)`: otherwise a cancelled action stays in there until its time. In
/// a test: an action that the test runs when it likes.
interface Timer {

    /// Runs `action` once, after `delay`, on a thread of the timer. Returns at once.
    ///
    /// @return a handle: `cancel(false)` takes the action out of the timer, if it has not run yet
    Future<?> schedule(Runnable action, Duration delay);
}
