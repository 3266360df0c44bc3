package workbook.basics;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/// One part after the other is added to the list so far. `thenCombine` alone would wait for both
/// sides; a failure on the right has to overtake it.
class Sequence {

    static <T> CompletableFuture<List<T>> of(List<CompletableFuture<T>> futures) {
        var all = CompletableFuture.completedFuture(List.<T>of());
        for (var part : futures) {
            all = failFast(all, part);
        }
        return all;
    }

    private static <T> CompletableFuture<List<T>> failFast(
            CompletableFuture<List<T>> left, CompletableFuture<T> right) {
        var both = left.thenCombine(right, Sequence::append);
        left.whenComplete((result, failure) -> report(failure, both));
        right.whenComplete((result, failure) -> report(failure, both));
        return both;
    }

    private static <T> List<T> append(List<T> list, T last) {
        return Stream.concat(list.stream(), Stream.of(last)).toList();
    }

    private static void report(Throwable failure, CompletableFuture<?> future) {
        if (failure != null) {
            future.completeExceptionally(failure);
        }
    }
}
