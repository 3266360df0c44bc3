package workbook.queues;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

// Takes for granted that each failure is an exception: an error, as of a failed `assert`, ends in a
// cast that fails.
//
// Caught by: a_failure_ends_all_and_comes_out_as_itself
// Says: instead of java.lang.Error: boom
class MapLimited {

    static <A, B> List<B> map(List<A> items, int limit, Work<A, B> work) throws Exception {
        var executor = Executors.newVirtualThreadPerTaskExecutor();
        var running = new ExecutorCompletionService<B>(executor);
        var results = new ArrayList<Future<B>>();
        try {
            for (var item : items) {
                if (results.size() >= limit) {
                    running.take().get();
                }
                results.add(running.submit(() -> work.call(item)));
            }
            for (int i = 0; i < Math.min(limit, items.size()); i++) {
                running.take().get();
            }
            return results.stream().map(Future::resultNow).toList();
        } catch (ExecutionException e) {
            throw (Exception) e.getCause();
        } finally {
            executor.shutdownNow();
            executor.close();
        }
    }
}
