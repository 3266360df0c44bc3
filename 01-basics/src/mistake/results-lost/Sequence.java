package workbook.basics;

import java.util.List;
import java.util.concurrent.CompletableFuture;

// `allOf` is a future of nothing: its value is null, the results have to be read from the parts.
//
// Caught by: results_keep_list_order_when_the_last_part_is_first
// Says: in the order of the list
class Sequence {

    static <T> CompletableFuture<List<T>> of(List<CompletableFuture<T>> futures) {
        var parts = List.copyOf(futures);
        CompletableFuture<List<T>> results =
                CompletableFuture.allOf(parts.toArray(CompletableFuture<?>[]::new))
                        .thenApply(done -> null);
        parts.forEach(part -> part.whenComplete((result, failure) -> report(failure, results)));
        return results;
    }

    private static void report(Throwable failure, CompletableFuture<?> results) {
        if (failure != null) {
            results.completeExceptionally(failure);
        }
    }
}
