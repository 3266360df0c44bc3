package workbook.basics;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

// Looks at a part when those before it are there: a failure behind an open part is not seen.
//
// Caught by: the_first_failure_ends_it_and_leaves_the_open_parts_alone
// Says: does it wait for the other parts
class Sequence {

    static <T> CompletableFuture<List<T>> of(List<CompletableFuture<T>> futures) {
        var all = CompletableFuture.completedFuture(List.<T>of());
        for (var part : futures) {
            all = all.thenCompose(list -> part.thenApply(last -> append(list, last)));
        }
        return all;
    }

    private static <T> List<T> append(List<T> list, T last) {
        return Stream.concat(list.stream(), Stream.of(last)).toList();
    }
}
