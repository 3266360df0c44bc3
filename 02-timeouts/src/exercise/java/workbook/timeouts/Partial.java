package workbook.timeouts;

import static org.junit.jupiter.api.Assumptions.abort;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;

/// Several tasks at once, and what is done by the limit: `asyncio.wait` with a `timeout`.
///
/// - All tasks run at the same time. The caller blocks until all have ended, but no longer than
///   `limit`; a failure ends no other task.
/// - It gets the results of the tasks that have succeeded (`null` is a result too), and what the
///   others threw, itself and in no wrapper: both in the order of the tasks.
/// - Tasks that still run at the limit are interrupted and are in neither list, whatever they do
///   then. The caller does not wait for their end, and its lists do not change any more.
/// - An interrupt of the caller interrupts all tasks; the caller gets `InterruptedException`.
///
/// Read first: `Timeouts_01_WaitFor`, `Timeouts_06_Deadline`.
class Partial {

    record Outcome<T>(List<T> results, List<Throwable> failures) {}

    static <T> Outcome<T> results(List<Callable<T>> tasks, Duration limit)
            throws InterruptedException {
        return abort("Exercise 2.4: return what is done by the limit, interrupt the rest");
    }
}
