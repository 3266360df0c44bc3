package workbook.basics;

import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Gatherers;

// A parallel stream works on as many batches at once as there are cores: it is made for computing,
// not for waiting.
//
// Caught by: all_batches_are_worked_on_at_the_same_time
// Says: some workers did not start beside the others
class Batches {

    static <T> long total(List<T> items, int size, ToLongFunction<List<T>> worker)
            throws InterruptedException {
        var batches = items.stream().gather(Gatherers.windowFixed(size)).toList();
        return batches.parallelStream().mapToLong(worker).sum();
    }
}
