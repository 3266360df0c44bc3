package workbook.basics;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

// `List.copyOf`, `List.of` and `toUnmodifiableList` refuse null, the value of each
// CompletableFuture<Void>.
//
// Caught by: null_is_a_result_too
// Says: but the future is FAILED
class Sequence {

    static <T> CompletableFuture<List<T>> of(List<CompletableFuture<T>> futures) {
        var parts = List.copyOf(futures);
        var results =
                CompletableFuture.allOf(parts.toArray(CompletableFuture<?>[]::new))
                        .thenApply(done -> read(parts));
        parts.forEach(part -> part.whenComplete((result, failure) -> report(failure, results)));
        return results;
    }

    private static <T> List<T> read(List<CompletableFuture<T>> parts) {
        return parts.stream().map(CompletableFuture::join).collect(Collectors.toUnmodifiableList());
    }

    private static void report(Throwable failure, CompletableFuture<?> results) {
        if (failure != null) {
            results.completeExceptionally(failure);
        }
    }
}
