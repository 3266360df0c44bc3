package workbook.queues;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;

// Looks at failures when all items have begun: until then each place that a failure frees is given
// to the next item.
//
// Caught by: a_failure_ends_all_and_comes_out_as_itself
// Says: perhaps one that was just about to, then no more
class MapLimited {

    static <A, B> List<B> map(List<A> items, int limit, Work<A, B> work) throws Exception {
        var executor = Executors.newVirtualThreadPerTaskExecutor();
        var places = new Semaphore(limit);
        var failure = new CompletableFuture<Object>();
        var results = new ArrayList<CompletableFuture<B>>();
        try {
            for (var item : items) {
                places.acquire();
                var result = start(item, work, executor);
                results.add(result);
                result.whenComplete((_, e) -> {
                    if (e != null) {
                        failure.completeExceptionally(e);
                    }
                    places.release();
                });
            }
            var all = CompletableFuture.allOf(results.toArray(CompletableFuture<?>[]::new));
            CompletableFuture.anyOf(failure, all).get();
            return results.stream().map(CompletableFuture::resultNow).toList();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw (Exception) e.getCause();
        } finally {
            executor.shutdownNow();
        }
    }

    /// A failure is in an envelope, which the future opens: it may be an envelope itself.
    private static <A, B> CompletableFuture<B> start(A item, Work<A, B> work, Executor executor) {
        var result = new CompletableFuture<B>();
        executor.execute(() -> {
            try {
                result.complete(work.call(item));
            } catch (Throwable e) {
                result.completeExceptionally(new CompletionException(e));
            }
        });
        return result;
    }
}
