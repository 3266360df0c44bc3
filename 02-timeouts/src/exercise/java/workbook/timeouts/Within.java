package workbook.timeouts;

import static org.junit.jupiter.api.Assumptions.abort;

import java.time.Duration;
import java.util.concurrent.Callable;

/// One task, and how long its caller waits for it: `asyncio.wait_for`, and stricter.
///
/// - The caller blocks until the task has ended and gets its result, or what it threw, as it is: an
///   exception, an error, a `TimeoutException` of its own. A `limit` may have more nanoseconds than
///   a `long` can count.
/// - After `limit` the caller gets a `java.util.concurrent.TimeoutException`, and the task is
///   interrupted. Even when the task ignores that, the caller does not wait for its end.
/// - Zero or less is no time: a `TimeoutException` at once, and not even a thread is started.
/// - An interrupt of the caller interrupts the task; the caller gets `InterruptedException`.
/// - Once its task has ended, a call leaves nothing behind that keeps the program alive.
///
/// Read first: `Timeouts_01_WaitFor`, `Timeouts_03_CancelTheTask`.
class Within {

    static <T> T call(Callable<T> task, Duration limit) throws Exception {
        return abort("Exercise 2.1: run the task, wait no longer than the limit, then stop it");
    }
}
