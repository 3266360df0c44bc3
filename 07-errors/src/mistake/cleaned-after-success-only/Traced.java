package workbook.errors;

import org.slf4j.MDC;

import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

// What stands behind the call is not reached when the task fails.
//
// Caught by: nothing_is_left_behind_after_a_failure
// Says: [left behind on the pool's thread after a failure]
class Traced {

    static <T> Future<T> submit(ExecutorService pool, Callable<T> task) {
        var context = MDC.getCopyOfContextMap();
        return pool.submit(() -> {
            MDC.setContextMap(context == null ? Map.of() : context);
            var result = task.call();
            MDC.clear();
            return result;
        });
    }
}
