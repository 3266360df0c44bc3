package workbook.basics;

import java.util.List;
import java.util.concurrent.CompletableFuture;

/// `allOf` knows when all parts are there, but it waits for all of them even after a failure. So
/// each part reports its own failure; a future takes the first report and ignores the rest.
class Sequence {

    static <T> CompletableFuture<List<T>> of(List<CompletableFuture<T>> futures) {
        // The caller may change its list before the last part is there.
        var parts = List.copyOf(futures);
        var results =
                CompletableFuture.allOf(parts.toArray(CompletableFuture<?>[]::new))
                        .thenApply(done -> parts.stream().map(CompletableFuture::join).toList());
        parts.forEach(part -> part.whenComplete((result, failure) -> report(failure, results)));
        return results;
    }

    private static void report(Throwable failure, CompletableFuture<?> results) {
        if (failure != null) {
            results.completeExceptionally(failure);
        }
    }
}
