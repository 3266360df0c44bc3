package workbook.errors;

import org.slf4j.MDC;

import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

// Adds a wrapper on the way: the future puts another around it, and the failure is two steps down.
//
// Caught by: nothing_is_left_behind_after_a_failure
// Says: [the task's own failure]
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
        } catch (Exception e) {
            throw new IllegalStateException("task failed", e);
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
