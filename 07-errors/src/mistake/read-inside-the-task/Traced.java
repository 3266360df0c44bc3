package workbook.errors;

import org.slf4j.MDC;

import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

// Copies the MDC inside the task: there it is that of the pool already.
//
// Caught by: the_task_has_the_context_of_its_submitter
// Says: [the MDC that the task sees]
class Traced {

    static <T> Future<T> submit(ExecutorService pool, Callable<T> task) {
        return pool.submit(() -> {
            var context = MDC.getCopyOfContextMap();
            MDC.setContextMap(context == null ? Map.of() : context);
            try {
                return task.call();
            } finally {
                MDC.clear();
            }
        });
    }
}
