package workbook.basics;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.ToLongFunction;
import java.util.stream.Gatherers;

// Sliding windows share items: most items are worked on twice.
//
// Caught by: the_last_batch_may_be_shorter_but_never_empty
// Says: [2, 3]
class Batches {

    static <T> long total(List<T> items, int size, ToLongFunction<List<T>> worker)
            throws InterruptedException {
        var tasks =
                items.stream()
                        .gather(Gatherers.windowSliding(size))
                        .map(batch -> task(worker, batch))
                        .toList();
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
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
