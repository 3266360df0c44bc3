package workbook.errors;

import org.slf4j.MDC;

import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

// `catch (Exception e)` does not see errors: after one of them the thread keeps the request id.
//
// Caught by: nothing_is_left_behind_after_an_error
// Says: [left behind on the pool's thread after an error]
class Traced {

    static <T> Future<T> submit(ExecutorService pool, Callable<T> task) {
        var ofTheSubmitter = MDC.getCopyOfContextMap();
        return pool.submit(() -> callWith(ofTheSubmitter, task));
    }

    private static <T> T callWith(Map<String, String> context, Callable<T> task) throws Exception {
        var before = MDC.getCopyOfContextMap();
        set(context);
        try {
            var result = task.call();
            set(before);
            return result;
        } catch (Exception e) {
            set(before);
            throw e;
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
