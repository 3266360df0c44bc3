package workbook.basics;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

// A failure that came through another stage has its CompletionException already: now there are two.
//
// Caught by: a_failure_that_came_through_a_stage_is_still_the_same_failure
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
            results.completeExceptionally(new CompletionException(failure));
        }
    }
}
