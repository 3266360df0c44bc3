package workbook.basics;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.ToLongFunction;
import java.util.stream.Gatherers;

// A worker that fails does not count down: the caller waits for ever.
//
// Caught by: a_failure_of_the_worker_reaches_the_caller_itself
// Says: is a worker that fails never counted as ended
class Batches {

    static <T> long total(List<T> items, int size, ToLongFunction<List<T>> worker)
            throws InterruptedException {
        var batches = items.stream().gather(Gatherers.windowFixed(size)).toList();
        var open = new CountDownLatch(batches.size());
        var total = new LongAdder();
        for (var batch : batches) {
            Thread.startVirtualThread(() -> {
                total.add(worker.applyAsLong(batch));
                open.countDown();
            });
        }
        open.await();
        return total.sum();
    }
}
