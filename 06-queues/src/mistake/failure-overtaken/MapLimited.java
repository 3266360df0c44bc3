package workbook.queues;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;

// Whoever fails gives its permit back before the completion service knows of the failure: the next
// item sees the flag, ends with a failure of its own, and may be the first that is heard of.
//
// Caught by: no_later_item_gets_ahead_of_the_failure
// Says: its failure comes, not that of a later one
class MapLimited {

    static <A, B> List<B> map(List<A> items, int limit, Work<A, B> work) throws Exception {
        var executor = Executors.newCachedThreadPool();
        var done = new ExecutorCompletionService<B>(executor);
        var places = new Semaphore(limit);
        var stopped = new AtomicBoolean();
        var results = new ArrayList<Future<B>>();
        try {
            for (var item : items) {
                places.acquire();
                results.add(done.submit(() -> call(item, work, places, stopped)));
            }
            for (int i = 0; i < items.size(); i++) {
                done.take().get();
            }
            return results.stream().map(Future::resultNow).toList();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw (Exception) e.getCause();
        } finally {
            executor.shutdownNow();
            executor.close();
        }
    }

    private static <A, B> B call(A item, Work<A, B> work, Semaphore places, AtomicBoolean stopped)
            throws Exception {
        try {
            if (stopped.get()) {
                throw new CancellationException("another item has failed");
            }
            return work.call(item);
        } catch (Throwable e) {
            stopped.set(true);
            throw e;
        } finally {
            places.release();
        }
    }
}
