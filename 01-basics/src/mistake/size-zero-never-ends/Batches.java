package workbook.basics;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.ToLongFunction;

// Steps of 0 never reach the end of the list: one empty batch after the other, for ever.
//
// Caught by: a_size_below_1_is_refused
// Says: a loop over 2 items never ends
class Batches {

    static <T> long total(List<T> items, int size, ToLongFunction<List<T>> worker)
            throws InterruptedException {
        var tasks = new ArrayList<Callable<Long>>();
        for (int i = 0; i < items.size(); i += size) {
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
