package workbook.basics;

import java.util.List;
import java.util.concurrent.Executors;
import java.util.function.ToLongFunction;
import java.util.stream.Gatherers;

// Java reads the total first, calls the worker then, and adds at last: what other workers have
// added in between is lost.
//
// Caught by: all_batches_are_worked_on_at_the_same_time
// Says: no update of a sum is lost
class Batches {

    static <T> long total(List<T> items, int size, ToLongFunction<List<T>> worker)
            throws InterruptedException {
        var batches = items.stream().gather(Gatherers.windowFixed(size)).toList();
        var total = new long[1];
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var batch : batches) {
                executor.execute(() -> total[0] += worker.applyAsLong(batch));
            }
        }
        return total[0];
    }
}
