package workbook.basics;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.ToLongFunction;

// One step too many when the items fill the batches exactly: `<=` starts a batch behind the end.
//
// Caught by: the_last_batch_may_be_shorter_but_never_empty
// Says: made [[1, 2], [3], [4, 5], []]
class Batches {

    static <T> long total(List<T> items, int size, ToLongFunction<List<T>> worker)
            throws InterruptedException {
        if (size < 1) {
            throw new IllegalArgumentException("size " + size);
        }
        var tasks = new ArrayList<Callable<Long>>();
        for (int i = 0; i <= items.size(); i += size) {
            var batch = List.copyOf(items.subList(i, Math.min(i + size, items.size())));
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
