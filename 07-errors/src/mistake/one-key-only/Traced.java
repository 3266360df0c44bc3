package workbook.errors;

import org.slf4j.MDC;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

// Knows one key. What else the submitter has put into its MDC is missing in the log.
//
// Caught by: the_task_has_the_context_of_its_submitter
// Says: [the MDC that the task sees]
class Traced {

    static <T> Future<T> submit(ExecutorService pool, Callable<T> task) {
        var request = MDC.get("request");
        return pool.submit(() -> {
            try (var ignored = MDC.putCloseable("request", request)) {
                return task.call();
            }
        });
    }
}
