package workbook.basics;

import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Gatherers;

/// `mapConcurrent` starts a virtual thread per batch and throws what the worker throws. It has to
/// be told how many may run at once: as many as there are batches.
class Batches {

    static <T> long total(List<T> items, int size, ToLongFunction<List<T>> worker)
            throws InterruptedException {
        var batches = items.stream().gather(Gatherers.windowFixed(size)).toList();
        if (batches.isEmpty()) {
            return 0; // mapConcurrent refuses to run none at once
        }
        return batches.stream()
                .gather(Gatherers.mapConcurrent(batches.size(), worker::applyAsLong))
                .mapToLong(Long::longValue)
                .sum();
    }
}
