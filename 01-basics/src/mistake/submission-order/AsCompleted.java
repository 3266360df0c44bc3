package workbook.basics;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;

// Asks the futures in the order of the list: a result that is there waits for an earlier future.
//
// Caught by: results_come_in_the_order_of_completion
// Says: does it wait for another future first
class AsCompleted {

    static <T> void forEach(List<CompletableFuture<T>> futures, Consumer<T> sink) throws Exception {
        Throwable firstFailure = null;
        for (var future : futures) {
            try {
                sink.accept(future.get());
            } catch (ExecutionException e) {
                firstFailure = firstFailure == null ? e.getCause() : firstFailure;
            }
        }
        if (firstFailure != null) {
            throw (Exception) firstFailure;
        }
    }
}
