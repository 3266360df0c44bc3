package workbook.errors;

import org.slf4j.MDC;

import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

// The thread keeps the request id, and the next task on it logs with it.
//
// Caught by: nothing_is_left_behind_on_the_thread
// Says: [left behind on the pool's thread]
class Traced {

    static <T> Future<T> submit(ExecutorService pool, Callable<T> task) {
        var context = MDC.getCopyOfContextMap();
        return pool.submit(() -> {
            MDC.setContextMap(context == null ? Map.of() : context);
            return task.call();
        });
    }
}
