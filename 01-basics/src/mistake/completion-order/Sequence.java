package workbook.basics;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;

// Each part adds its result when it ends: the fastest is first in the list.
//
// Caught by: results_keep_list_order_when_the_last_part_is_first
// Says: in the order of the list
class Sequence {

    static <T> CompletableFuture<List<T>> of(List<CompletableFuture<T>> futures) {
        var parts = List.copyOf(futures);
        var list = Collections.synchronizedList(new ArrayList<T>());
        var added = parts.stream().map(part -> part.thenAccept(list::add)).toList();
        var results =
                CompletableFuture.allOf(added.toArray(CompletableFuture<?>[]::new))
                        .thenApply(done -> list);
        parts.forEach(part -> part.whenComplete((result, failure) -> report(failure, results)));
        return results;
    }

    private static void report(Throwable failure, CompletableFuture<?> results) {
        if (failure != null) {
            results.completeExceptionally(failure);
        }
    }
}
