package workbook.basics;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;

// Lets the division complain about 0, and takes a size below 0 for no batches.
//
// Caught by: a_size_below_1_is_refused
// Says: ArithmeticException
class Batches {

    static <T> long total(List<T> items, int size, ToLongFunction<List<T>> worker)
            throws InterruptedException {
        int count = Math.ceilDiv(items.size(), size);
        var tasks =
                IntStream.range(0, count)
                        .mapToObj(i -> batch(items, i * size, size))
                        .map(batch -> task(worker, batch))
                        .toList();
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            return executor.invokeAll(tasks).stream().mapToLong(Batches::resultOf).sum();
        }
    }

    private static <T> List<T> batch(List<T> items, int from, int size) {
        return List.copyOf(items.subList(from, Math.min(from + size, items.size())));
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
