package workbook.basics;

import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.ToLongFunction;
import java.util.stream.Gatherers;

// Starts the workers and returns what they have added so far: mostly nothing.
//
// Caught by: the_total_is_the_sum_of_all_workers_when_they_have_ended
// Says: was it read too early
class Batches {

    static <T> long total(List<T> items, int size, ToLongFunction<List<T>> worker)
            throws InterruptedException {
        var total = new LongAdder();
        for (var batch : items.stream().gather(Gatherers.windowFixed(size)).toList()) {
            Thread.startVirtualThread(() -> total.add(worker.applyAsLong(batch)));
        }
        return total.sum();
    }
}
