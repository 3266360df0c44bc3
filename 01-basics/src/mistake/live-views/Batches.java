package workbook.basics;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.ToLongFunction;

// `subList` is no copy but a view: it shows whatever the list contains when somebody looks.
//
// Caught by: batches_do_not_change_when_the_items_do
// Says: [0, 0]
class Batches {

    static <T> long total(List<T> items, int size, ToLongFunction<List<T>> worker)
            throws InterruptedException {
        if (size < 1) {
            throw new IllegalArgumentException("size " + size);
        }
        var tasks = new ArrayList<Callable<Long>>();
        for (int i = 0; i < items.size(); i += size) {
            var batch = items.subList(i, Math.min(i + size, items.size()));
            tasks.add(() -> worker.applyAsLong(batch));
        }
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            return executor.invokeAll(tasks).stream().mapToLong(Batches::resultOf).sum();
        }
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
