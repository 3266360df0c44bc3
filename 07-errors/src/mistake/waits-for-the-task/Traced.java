package workbook.errors;

import org.slf4j.MDC;

import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

// Looks at the future before it hands it out: now the submitter waits, and a pool is of no use.
//
// Caught by: the_context_is_that_of_the_moment_of_submit
// Says: [submit() came back before the task ran]
class Traced {

    static <T> Future<T> submit(ExecutorService pool, Callable<T> task) {
        var ofTheSubmitter = MDC.getCopyOfContextMap();
        var future = pool.submit(() -> callWith(ofTheSubmitter, task));
        try {
            future.get();
        } catch (ExecutionException e) {
            // The future has it.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return future;
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
