package workbook.basics;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

// A future that has ended stays ended: `anyOf` returns the same winner again and again.
//
// Caught by: results_come_in_the_order_of_completion
// Says: ["b", "b", "b"]
class AsCompleted {

    static <T> void forEach(List<CompletableFuture<T>> futures, Consumer<T> sink) throws Exception {
        for (int i = 0; i < futures.size(); i++) {
            sink.accept(firstOf(futures).get());
        }
    }

    @SuppressWarnings("unchecked")
    private static <T> CompletableFuture<T> firstOf(List<CompletableFuture<T>> futures) {
        return (CompletableFuture<T>)
                CompletableFuture.anyOf(futures.toArray(CompletableFuture<?>[]::new));
    }
}
