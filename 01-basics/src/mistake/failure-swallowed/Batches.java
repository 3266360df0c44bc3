package workbook.basics;

import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.ToLongFunction;
import java.util.stream.Gatherers;

// What a task throws that was only executed is printed, and then forgotten: the total is too small,
// and nobody knows.
//
// Caught by: a_failure_of_the_worker_reaches_the_caller_itself
// Says: itself, not a wrapper ==> expected: <java.lang.RuntimeException: boom> but was: <2>
class Batches {

    static <T> long total(List<T> items, int size, ToLongFunction<List<T>> worker)
            throws InterruptedException {
        var batches = items.stream().gather(Gatherers.windowFixed(size)).toList();
        var total = new LongAdder();
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var batch : batches) {
                executor.execute(() -> total.add(worker.applyAsLong(batch)));
            }
        }
        return total.sum();
    }
}
