package workbook.basics;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;

// `allOf` does not tell the first failure in time, but that of the first future in the list.
//
// Caught by: the_caller_gets_the_first_failure_in_time
// Says: the first failure in time
class AsCompleted {

    static <T> void forEach(List<CompletableFuture<T>> futures, Consumer<T> sink) throws Exception {
        var ended = new LinkedBlockingQueue<CompletableFuture<T>>();
        for (var future : futures) {
            future.whenComplete((result, failure) -> ended.add(future));
        }

        for (int i = 0; i < futures.size(); i++) {
            var future = ended.take();
            if (!future.isCompletedExceptionally()) {
                sink.accept(future.resultNow());
            }
        }
        try {
            CompletableFuture.allOf(futures.toArray(CompletableFuture<?>[]::new)).get();
        } catch (ExecutionException e) {
            throw (Exception) e.getCause();
        }
    }
}
