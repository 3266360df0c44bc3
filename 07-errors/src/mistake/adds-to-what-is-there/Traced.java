package workbook.errors;

import org.slf4j.MDC;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

// Puts its keys on top of those of the thread: ids of another request shine through.
//
// Caught by: a_submitter_without_a_context_gives_none
// Says: the submitter has no request id, so the task has none either
class Traced {

    static <T> Future<T> submit(ExecutorService pool, Callable<T> task) {
        var context = MDC.getCopyOfContextMap();
        return pool.submit(() -> {
            if (context != null) {
                MDC.setContextMap(context);
            }
            try {
                return task.call();
            } finally {
                MDC.clear();
            }
        });
    }
}
