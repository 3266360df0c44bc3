package workbook.basics;

import java.util.List;
import java.util.concurrent.CompletableFuture;

// A part that fails is replaced by null: the caller gets a list with a hole, and no failure.
//
// Caught by: the_first_failure_ends_it_and_leaves_the_open_parts_alone
// Says: or swallow the failure
class Sequence {

    static <T> CompletableFuture<List<T>> of(List<CompletableFuture<T>> futures) {
        var parts = futures.stream().map(part -> part.exceptionally(failure -> null)).toList();
        return CompletableFuture.allOf(parts.toArray(CompletableFuture<?>[]::new))
                .thenApply(done -> parts.stream().map(CompletableFuture::join).toList());
    }
}
