package workbook.errors;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// Every line that a request logs carries its id, whichever thread has written it.
///
/// The id is in the MDC, a map that belongs to a thread. A task on another thread would not see it, so
/// it is handed over with the task, and taken away behind it: the thread may serve another request
/// next. Each task has a name, and its start, its end and its failure are logged with the time that it
/// took. `ScopedValue` and `InheritableThreadLocal` are no way round this: an executor's threads do
/// not inherit the first, and keep the second too long. Set and set back is exercise 7.6.
///
/// Run: `mvn -q compile exec:exec -pl 07-errors -Dexample=Errors_05_TracedTasks`
///
/// Prints:
///
///     HH:mm:ss.SSS INFO  [r-1] order: started
///     HH:mm:ss.SSS INFO  [r-1] price: started
///     HH:mm:ss.SSS INFO  [r-1] price: ended after N ms
///     HH:mm:ss.SSS INFO  [r-1] order: ended after N ms
///     HH:mm:ss.SSS INFO  [r-2] order: started
///     HH:mm:ss.SSS INFO  [r-2] price: started
///     HH:mm:ss.SSS WARN  [r-2] price: failed after N ms, java.io.IOException: no such item
///     HH:mm:ss.SSS INFO  [r-2] order: ended after N ms
///     HH:mm:ss.SSS INFO  [] done
class Errors_05_TracedTasks {

    private static final Logger LOG = LoggerFactory.getLogger(Errors_05_TracedTasks.class);

    void main() throws InterruptedException {
        // One thread for two requests: whatever the first leaves behind, the second would log.
        try (var pool = Executors.newFixedThreadPool(1)) {
            serve("r-1", pool, () -> pause("12.50"));
            serve("r-2", pool, Errors_05_TracedTasks::noSuchItem);
            LOG.info("done");
        }
    }

    private static void serve(String request, ExecutorService pool, Callable<String> price)
            throws InterruptedException {
        try (var _ = MDC.putCloseable("request", request)) {
            long start = started("order");
            pool.invokeAll(List.of(traced("price", price)));
            LOG.info("order: ended {}", since(start));
        }
    }

    private static <T> Callable<T> traced(String name, Callable<T> task) {
        var context = MDC.getCopyOfContextMap();
        return () -> {
            MDC.setContextMap(context);
            long start = started(name);
            try {
                var result = task.call();
                LOG.info("{}: ended {}", name, since(start));
                return result;
            } catch (Exception e) {
                LOG.warn("{}: failed {}, {}", name, since(start), e.toString());
                throw e;
            } finally {
                MDC.clear();
            }
        };
    }

    private static long started(String name) {
        LOG.info("{}: started", name);
        return System.nanoTime();
    }

    private static String since(long start) {
        return "after " + Duration.ofNanos(System.nanoTime() - start).toMillis() + " ms";
    }

    private static String pause(String price) throws InterruptedException {
        Thread.sleep(200);
        return price;
    }

    private static String noSuchItem() throws IOException {
        throw new IOException("no such item");
    }
}
