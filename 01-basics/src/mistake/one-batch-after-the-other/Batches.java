package workbook.basics;

import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Gatherers;

// Calls the worker in a loop: no batch is started before the one in front of it has ended.
//
// Caught by: all_batches_are_worked_on_at_the_same_time
// Says: some workers did not start beside the others
class Batches {

    static <T> long total(List<T> items, int size, ToLongFunction<List<T>> worker)
            throws InterruptedException {
        return items.stream().gather(Gatherers.windowFixed(size)).mapToLong(worker).sum();
    }
}
