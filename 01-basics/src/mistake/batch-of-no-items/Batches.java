package workbook.basics;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.ToLongFunction;

// Hands over what is left at the end without a look whether anything is left.
//
// Caught by: without_items_the_total_is_0_and_the_worker_is_not_called
// Says: made [[]]
class Batches {

    static <T> long total(List<T> items, int size, ToLongFunction<List<T>> worker)
            throws InterruptedException {
        if (size < 1) {
            throw new IllegalArgumentException("size " + size);
        }
        var tasks = new ArrayList<Callable<Long>>();
        var batch = new ArrayList<T>();
        for (var item : items) {
            batch.add(item);
            if (batch.size() == size) {
                tasks.add(task(worker, List.copyOf(batch)));
                batch.clear();
            }
        }
        tasks.add(task(worker, List.copyOf(batch)));
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
