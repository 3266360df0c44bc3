package workbook.queues;

import java.util.List;
import java.util.concurrent.Callable;

// A parallel stream is for processors that are busy: as many items run as there are processors,
// about, whatever the limit is.
//
// Caught by: as_many_run_at_once_as_the_limit_allows
// Says: did as many as the limit run at once?
class MapLimited {

    static <A, B> List<B> map(List<A> items, int limit, Work<A, B> work) throws Exception {
        return items.parallelStream().map(item -> call(() -> work.call(item))).toList();
    }

    private static <B> B call(Callable<B> work) {
        try {
            return work.call();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
