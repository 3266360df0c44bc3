package workbook.errors;

import static org.junit.jupiter.api.Assumptions.abort;

import java.util.List;
import java.util.concurrent.Callable;

/// Several tasks at once, and how each of them ended: `gather(return_exceptions=True)`.
///
/// - All tasks run at the same time. The caller blocks until all have ended; a failure ends no
///   other task, and afterwards nothing is left running.
/// - It gets one outcome for each task, in the order of the tasks: a success with the value, or a
///   failure with what the task threw, exception or error, itself and in no wrapper.
/// - A task may throw any exception. `InterruptedException` is a failure like others.
/// - An interrupt of the caller interrupts all tasks; when they have ended, the caller gets
///   `InterruptedException`.
///
/// Read first: `Errors_01_GatherOutcomes`, `Errors_03_UnwrapTheCause`.
class Settle {

    static <T> List<Outcome<T>> all(List<Callable<T>> tasks) throws InterruptedException {
        return abort("Exercise 7.1: run all tasks at once, tell how each of them ended");
    }
}
