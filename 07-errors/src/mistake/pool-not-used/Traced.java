package workbook.errors;

import org.slf4j.MDC;

import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

// The caller has a pool, and its limits, for a reason: here each task has a thread of its own.
//
// Caught by: the_task_runs_on_a_thread_of_the_pool
// Says: [the thread of the task: the pool's only one]
class Traced {

    static <T> Future<T> submit(ExecutorService pool, Callable<T> task) {
        var ofTheSubmitter = MDC.getCopyOfContextMap();
        return Executors.newVirtualThreadPerTaskExecutor()
                .submit(() -> callWith(ofTheSubmitter, task));
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
