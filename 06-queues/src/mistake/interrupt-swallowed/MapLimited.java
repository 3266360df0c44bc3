package workbook.queues;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

// Takes an interrupt for an early end: whoever asked the caller to stop gets a list that looks like
// all results.
//
// Caught by: an_interrupt_of_the_caller_ends_all
// Says: what the caller gets
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
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return List.of();
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
}
