package workbook.queues;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

// Whoever fails cancels all before its failure is known: the caller gets a `CancellationException`,
// and never learns why.
//
// Caught by: a_failure_ends_all_and_comes_out_as_itself
// Says: what the caller gets is java.util.concurrent.CancellationException
class MapLimited {

    static <A, B> List<B> map(List<A> items, int limit, Work<A, B> work) throws Exception {
        var executor = Executors.newFixedThreadPool(limit);
        var results = new CopyOnWriteArrayList<Future<B>>();
        try {
            for (var item : items) {
                results.add(executor.submit(() -> call(() -> work.call(item), results)));
            }
            for (var result : results) {
                result.get();
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

    private static <B> B call(Callable<B> work, List<Future<B>> all) throws Exception {
        try {
            return work.call();
        } catch (Throwable e) {
            all.forEach(result -> result.cancel(true));
            throw e;
        }
    }
}
