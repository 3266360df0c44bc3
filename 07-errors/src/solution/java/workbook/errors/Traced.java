package workbook.errors;

import org.slf4j.MDC;

import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

/// The MDC belongs to a thread. So it is copied on the submitter's, set on the pool's, and set back
/// in a `finally`: the thread will run other requests.
class Traced {

    static <T> Future<T> submit(ExecutorService pool, Callable<T> task) {
        var ofTheSubmitter = MDC.getCopyOfContextMap();
        return pool.submit(() -> callWith(ofTheSubmitter, task));
    }

    private static <T> T callWith(Map<String, String> context, Callable<T> task) throws Exception {
        var before = MDC.getCopyOfContextMap();
        set(context);
        try {
            return task.call();
        } finally {
            set(before);
        }
    }

    private static void set(Map<String, String> context) {
        if (context == null) { // an MDC that nobody has used
            MDC.clear();
        } else {
            MDC.setContextMap(context);
        }
    }
}
