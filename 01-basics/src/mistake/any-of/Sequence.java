package workbook.basics;

import java.util.List;
import java.util.concurrent.CompletableFuture;

// `anyOf` is quick to fail, and as quick to end: with the first result, not with all.
//
// Caught by: the_future_is_open_as_long_as_one_part_is
// Says: although part b is still open
class Sequence {

    static <T> CompletableFuture<List<T>> of(List<CompletableFuture<T>> futures) {
        var parts = List.copyOf(futures);
        return CompletableFuture.anyOf(parts.toArray(CompletableFuture<?>[]::new))
                .thenApply(first -> parts.stream().map(part -> part.getNow(null)).toList());
    }
}
