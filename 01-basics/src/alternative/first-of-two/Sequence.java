package workbook.basics;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/// Two futures, and the first of them to end: one has all the results, one the first failure.
class Sequence {

    static <T> CompletableFuture<List<T>> of(List<CompletableFuture<T>> futures) {
        var parts = List.copyOf(futures);
        var failed = new CompletableFuture<List<T>>();
        for (var part : parts) {
            part.exceptionally(failure -> {
                failed.completeExceptionally(failure);
                return null;
            });
        }
        return CompletableFuture.allOf(parts.toArray(CompletableFuture<?>[]::new))
                .thenApply(done -> parts.stream().map(CompletableFuture::join).toList())
                .applyToEither(failed, Function.identity());
    }
}
