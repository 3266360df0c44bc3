package workbook.basics;

import java.util.List;
import java.util.concurrent.CompletableFuture;

// Cancels what is still open after a failure: these futures are the caller's, and cancelling one
// does not even stop its work.
//
// Caught by: the_first_failure_ends_it_and_leaves_the_open_parts_alone
// Says: others may wait for them
class Sequence {

    static <T> CompletableFuture<List<T>> of(List<CompletableFuture<T>> futures) {
        var parts = List.copyOf(futures);
        var results =
                CompletableFuture.allOf(parts.toArray(CompletableFuture<?>[]::new))
                        .thenApply(done -> parts.stream().map(CompletableFuture::join).toList());
        parts.forEach(
                part -> part.whenComplete((result, failure) -> report(failure, results, parts)));
        return results;
    }

    private static <T> void report(
            Throwable failure, CompletableFuture<?> results, List<CompletableFuture<T>> parts) {
        if (failure != null) {
            results.completeExceptionally(failure);
            parts.forEach(part -> part.cancel(true));
        }
    }
}
