package workbook.errors;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

// The MDC belongs to a thread, and the pool has threads of its own.
//
// Caught by: the_task_has_the_context_of_its_submitter
// Says: [the MDC that the task sees]
class Traced {

    static <T> Future<T> submit(ExecutorService pool, Callable<T> task) {
        return pool.submit(task);
    }
}
