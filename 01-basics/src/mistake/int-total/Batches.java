package workbook.basics;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.ToLongFunction;
import java.util.stream.Gatherers;

// `+=` makes a long fit into an int without a word, by cutting it off.
//
// Caught by: the_total_is_the_sum_of_all_workers_when_they_have_ended
// Says: is it too large for an int
class Batches {

    static <T> long total(List<T> items, int size, ToLongFunction<List<T>> worker)
            throws InterruptedException {
        var tasks =
                items.stream()
                        .gather(Gatherers.windowFixed(size))
                        .map(batch -> task(worker, batch))
                        .toList();
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            int total = 0;
            for (var ended : executor.invokeAll(tasks)) {
                total += resultOf(ended);
            }
            return total;
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
