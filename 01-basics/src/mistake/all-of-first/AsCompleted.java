package workbook.basics;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

// `allOf` waits for the slowest: until then, not one result is delivered.
//
// Caught by: results_come_in_the_order_of_completion
// Says: does it wait for another future first
class AsCompleted {

    static <T> void forEach(List<CompletableFuture<T>> futures, Consumer<T> sink) throws Exception {
        CompletableFuture.allOf(futures.toArray(CompletableFuture<?>[]::new)).get();
        futures.forEach(future -> sink.accept(future.resultNow()));
    }
}
