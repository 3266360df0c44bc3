package workbook.errors;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

// The right context, because it is the wrong thread: the submitter runs the task itself.
//
// Caught by: the_submitter_keeps_its_context
// Says: [the submitter's own MDC]
class Traced {

    static <T> Future<T> submit(ExecutorService pool, Callable<T> task) {
        try {
            return CompletableFuture.completedFuture(task.call());
        } catch (Exception e) {
            return CompletableFuture.failedFuture(e);
        }
    }
}
