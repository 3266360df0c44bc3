package workbook.basics;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.ToLongFunction;
import java.util.stream.Gatherers;

// The caller has to open two wrappers to find out what happened.
//
// Caught by: a_failure_of_the_worker_reaches_the_caller_itself
// Says: itself, not a wrapper
class Batches {

    static <T> long total(List<T> items, int size, ToLongFunction<List<T>> worker)
            throws InterruptedException {
        var tasks =
                items.stream()
                        .gather(Gatherers.windowFixed(size))
                        .map(batch -> task(worker, batch))
                        .toList();
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            long total = 0;
            for (var ended : executor.invokeAll(tasks)) {
                total += ended.get();
            }
            return total;
        } catch (ExecutionException e) {
            throw new RuntimeException(e);
        }
    }

    private static <T> Callable<Long> task(ToLongFunction<List<T>> worker, List<T> batch) {
        return () -> worker.applyAsLong(batch);
    }
}
