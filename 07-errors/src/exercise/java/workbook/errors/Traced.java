package workbook.errors;

import static org.junit.jupiter.api.Assumptions.abort;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

/// A task that logs with the context of whoever has submitted it: the MDC, as in `contextvars`.
///
/// - While the task runs, the MDC of its thread is a copy of the submitter's: the same keys and
///   values as at the moment of `submit`, and none of another request.
/// - After the task, success or failure, its thread has the MDC that it had before. What the task
///   has put into it is gone.
/// - The pool is the caller's, and so is what it does with threads. The future is the pool's own:
///   result, failure and `cancel` as ever.
///
/// Read first: `Errors_05_TracedTasks`.
class Traced {

    static <T> Future<T> submit(ExecutorService pool, Callable<T> task) {
        return abort("Exercise 7.6: let the task log with the context of its submitter");
    }
}
