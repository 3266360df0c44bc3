package workbook.basics;

import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.ToLongFunction;
import java.util.stream.Gatherers;

// `close` waits for the workers, but `return` has read the total before `close` is called.
//
// Caught by: the_total_is_the_sum_of_all_workers_when_they_have_ended
// Says: was it read too early
class Batches {

    static <T> long total(List<T> items, int size, ToLongFunction<List<T>> worker)
            throws InterruptedException {
        var batches = items.stream().gather(Gatherers.windowFixed(size)).toList();
        var total = new LongAdder();
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var batch : batches) {
                executor.execute(() -> total.add(worker.applyAsLong(batch)));
            }
            return total.sum();
        }
    }
}
