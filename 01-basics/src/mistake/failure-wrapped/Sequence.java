package workbook.basics;

import java.util.List;
import java.util.concurrent.CompletableFuture;

// An exception of its own around the failure: the caller does not find the one that it knows.
//
// Caught by: the_first_failure_ends_it_and_leaves_the_open_parts_alone
// Says: the future fails with the failure of the part
class Sequence {

    static <T> CompletableFuture<List<T>> of(List<CompletableFuture<T>> futures) {
        var parts = List.copyOf(futures);
        var results =
                CompletableFuture.allOf(parts.toArray(CompletableFuture<?>[]::new))
                        .thenApply(done -> parts.stream().map(CompletableFuture::join).toList());
        parts.forEach(part -> part.whenComplete((result, failure) -> report(failure, results)));
        return results;
    }

    private static void report(Throwable failure, CompletableFuture<?> results) {
        if (failure != null) {
            results.completeExceptionally(new IllegalStateException("a part failed", failure));
        }
    }
}
