package workbook.errors;

import org.slf4j.MDC;

import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

// `cancel` of a `CompletableFuture` interrupts nobody: the task of a request that is gone runs on.
//
// Caught by: cancel_interrupts_the_task
// Says: cancel(true) does not reach the task: is this the pool's future?
class Traced {

    static <T> Future<T> submit(ExecutorService pool, Callable<T> task) {
        var context = MDC.getCopyOfContextMap();
        return CompletableFuture.supplyAsync(() -> callWith(context, task), pool);
    }

    private static <T> T callWith(Map<String, String> context, Callable<T> task) {
        var before = MDC.getCopyOfContextMap();
        MDC.setContextMap(context == null ? Map.of() : context);
        try {
            return task.call();
        } catch (Exception e) {
            throw new CompletionException(e);
        } finally {
            MDC.setContextMap(before == null ? Map.of() : before);
        }
    }
}
