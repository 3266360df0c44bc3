package workbook.basics;

import java.util.List;
import java.util.concurrent.CompletableFuture;

// Gives the failure to all parts, so that `allOf` ends: the caller's own futures report what never
// happened to them.
//
// Caught by: the_first_failure_ends_it_and_leaves_the_open_parts_alone
// Says: others may wait for them
class Sequence {

    static <T> CompletableFuture<List<T>> of(List<CompletableFuture<T>> futures) {
        var parts = List.copyOf(futures);
        var results =
                CompletableFuture.allOf(parts.toArray(CompletableFuture<?>[]::new))
                        .thenApply(done -> parts.stream().map(CompletableFuture::join).toList());
        parts.forEach(part -> part.whenComplete((result, failure) -> report(failure, parts)));
        return results;
    }

    private static <T> void report(Throwable failure, List<CompletableFuture<T>> parts) {
        if (failure != null) {
            parts.forEach(part -> part.completeExceptionally(failure));
        }
    }
}
