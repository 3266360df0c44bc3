package workbook.queues;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Gatherers;

// `mapConcurrent` keeps results that are done until those before them are done, and they keep their
// places: a slow first item holds up all.
//
// Caught by: whichever_place_gets_free_the_next_item_takes_it
// Says: 2 items are slow: the third place has to do the other 8
class MapLimited {

    static <A, B> List<B> map(List<A> items, int limit, Work<A, B> work) throws Exception {
        return items.stream()
                .gather(Gatherers.mapConcurrent(limit, (A item) -> call(() -> work.call(item))))
                .toList();
    }

    private static <B> B call(Callable<B> work) {
        try {
            return work.call();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
