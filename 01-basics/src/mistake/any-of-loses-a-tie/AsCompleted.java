package workbook.basics;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

// Delivers one winner, but removes all futures that have ended by then.
//
// Caught by: results_that_are_there_at_the_same_time_are_all_delivered
// Says: could not find the following elements
class AsCompleted {

    static <T> void forEach(List<CompletableFuture<T>> futures, Consumer<T> sink) throws Exception {
        var open = new ArrayList<>(futures);
        while (!open.isEmpty()) {
            sink.accept(firstOf(open).get());
            open.removeIf(CompletableFuture::isDone);
        }
    }

    @SuppressWarnings("unchecked")
    private static <T> CompletableFuture<T> firstOf(List<CompletableFuture<T>> futures) {
        return (CompletableFuture<T>)
                CompletableFuture.anyOf(futures.toArray(CompletableFuture<?>[]::new));
    }
}
