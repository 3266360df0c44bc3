package workbook.basics;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.ToLongFunction;
import java.util.stream.Gatherers;

// The threads of a pool wait for more work, and a program does not end while they do.
//
// Caught by: no_thread_is_left_behind_even_by_a_failure
// Says: is its executor closed
class Batches {

    static <T> long total(List<T> items, int size, ToLongFunction<List<T>> worker)
            throws InterruptedException {
        var tasks =
                items.stream()
                        .gather(Gatherers.windowFixed(size))
                        .map(batch -> task(worker, batch))
                        .toList();
        var executor = Executors.newCachedThreadPool();
        return executor.invokeAll(tasks).stream().mapToLong(Batches::resultOf).sum();
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
