package workbook.errors;

import org.slf4j.MDC;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;

/// The copying stands in a decorator, and the pool is asked to execute, not to submit: the future
/// is a `FutureTask`, which interrupts as the pool's own would.
class Traced {

    static <T> Future<T> submit(ExecutorService pool, Callable<T> task) {
        var future = new FutureTask<>(withContext(current(), task));
        pool.execute(future);
        return future;
    }

    private static <T> Callable<T> withContext(Map<String, String> context, Callable<T> task) {
        return () -> {
            var before = current();
            MDC.setContextMap(context);
            try {
                return task.call();
            } finally {
                MDC.setContextMap(before);
            }
        };
    }

    private static Map<String, String> current() {
        return Optional.ofNullable(MDC.getCopyOfContextMap()).orElseGet(HashMap::new);
    }
}
