package workbook.basics;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.ToLongFunction;
import java.util.stream.Gatherers;

// As many threads as batches is right, but a pool of no threads is refused.
//
// Caught by: without_items_the_total_is_0_and_the_worker_is_not_called
// Says: IllegalArgumentException
class Batches {

    static <T> long total(List<T> items, int size, ToLongFunction<List<T>> worker)
            throws InterruptedException {
        var tasks =
                items.stream()
                        .gather(Gatherers.windowFixed(size))
                        .map(batch -> task(worker, batch))
                        .toList();
        try (var executor = Executors.newFixedThreadPool(tasks.size())) {
            return executor.invokeAll(tasks).stream().mapToLong(Batches::resultOf).sum();
        }
    }

    private static <T> Callable<Long> task(ToLongFunction<List<T>> worker, List<T> batch) {
        return () -> worker.applyAsLong(batch);
    }

    private static long resultOf(Future<Long> ended) {
        if (ended.state() == Future.State.SUCCESS) {
            return ended.resultNow();
        }
        throw switch (ended.exceptionNow()) {
            case RuntimeException exception -> exception;
            case Error error -> throw error;
            case Throwable checked -> new IllegalStateException("not declared", checked);
        };
    }
}
