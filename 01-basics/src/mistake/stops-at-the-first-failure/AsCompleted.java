package workbook.basics;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;

// The first failure ends the loop: the results behind it are never delivered.
//
// Caught by: failures_do_not_stop_the_others
// Says: delivered beside two failures
class AsCompleted {

    static <T> void forEach(List<CompletableFuture<T>> futures, Consumer<T> sink) throws Exception {
        var ended = new LinkedBlockingQueue<CompletableFuture<T>>();
        for (var future : futures) {
            future.whenComplete((result, failure) -> ended.add(future));
        }

        for (int i = 0; i < futures.size(); i++) {
            try {
                sink.accept(ended.take().get());
            } catch (ExecutionException e) {
                throw (Exception) e.getCause();
            }
        }
    }
}
