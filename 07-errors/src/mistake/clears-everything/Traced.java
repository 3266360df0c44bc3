package workbook.errors;

import org.slf4j.MDC;

import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

// Clears what is not its own: the thread had a context before, and has lost it.
//
// Caught by: what_the_thread_had_before_is_there_again
// Says: [the MDC of the pool's thread]
class Traced {

    static <T> Future<T> submit(ExecutorService pool, Callable<T> task) {
        var context = MDC.getCopyOfContextMap();
        return pool.submit(() -> {
            MDC.setContextMap(context == null ? Map.of() : context);
            try {
                return task.call();
            } finally {
                MDC.clear();
            }
        });
    }
}
