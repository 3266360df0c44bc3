package workbook.basics;

import java.util.List;
import java.util.concurrent.CompletableFuture;

// Now a thread of the common pool waits instead of the caller, for the first part first.
//
// Caught by: the_first_failure_ends_it_and_leaves_the_open_parts_alone
// Says: does it wait for the other parts
class Sequence {

    static <T> CompletableFuture<List<T>> of(List<CompletableFuture<T>> futures) {
        return CompletableFuture.supplyAsync(
                () -> futures.stream().map(CompletableFuture::join).toList());
    }
}
