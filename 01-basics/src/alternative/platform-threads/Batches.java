package workbook.basics;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.ToLongFunction;

/// A thread per batch, nothing else. What they share is made for sharing: an adder, and a place for
/// a failure, which would otherwise end with its thread.
class Batches {

    static <T> long total(List<T> items, int size, ToLongFunction<List<T>> worker)
            throws InterruptedException {
        if (size < 1) {
            throw new IllegalArgumentException("size " + size);
        }
        var total = new LongAdder();
        var failure = new AtomicReference<Throwable>();
        var threads = new ArrayList<Thread>();
        for (int i = 0; i < items.size(); i += size) {
            var batch = List.copyOf(items.subList(i, Math.min(i + size, items.size())));
            threads.add(
                    Thread.ofPlatform()
                            .daemon()
                            .start(() -> {
                                try {
                                    total.add(worker.applyAsLong(batch));
                                } catch (Throwable e) {
                                    failure.set(e);
                                }
                            }));
        }
        for (var thread : threads) {
            thread.join();
        }
        switch (failure.get()) {
            case null -> {
                return total.sum();
            }
            case Error error -> throw error;
            case Throwable e -> throw (RuntimeException) e;
        }
    }
}
