package workbook.basics;

import java.util.List;
import java.util.concurrent.CompletableFuture;

// `allOf` waits for all parts, whatever has failed before.
//
// Caught by: the_first_failure_ends_it_and_leaves_the_open_parts_alone
// Says: does it wait for the other parts
class Sequence {

    static <T> CompletableFuture<List<T>> of(List<CompletableFuture<T>> futures) {
        var parts = List.copyOf(futures);
        return CompletableFuture.allOf(parts.toArray(CompletableFuture<?>[]::new))
                .thenApply(done -> parts.stream().map(CompletableFuture::join).toList());
    }
}
