package workbook.basics;

import java.util.List;
import java.util.concurrent.CompletableFuture;

// Not every failure comes in a CompletionException. Where there is no cause, this throws inside the
// callback, where nobody sees it.
//
// Caught by: the_first_failure_ends_it_and_leaves_the_open_parts_alone
// Says: does it wait for the other parts
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
            results.completeExceptionally(failure.getCause());
        }
    }
}
