package workbook.basics;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;

// The caller has to open an ExecutionException to find out what happened.
//
// Caught by: the_caller_gets_the_failure_itself
// Says: the failure itself, not a wrapper
class AsCompleted {

    static <T> void forEach(List<CompletableFuture<T>> futures, Consumer<T> sink) throws Exception {
        var ended = new LinkedBlockingQueue<CompletableFuture<T>>();
        for (var future : futures) {
            future.whenComplete((result, failure) -> ended.add(future));
        }

        Exception firstFailure = null;
        for (int i = 0; i < futures.size(); i++) {
            var future = ended.take();
            try {
                sink.accept(future.get());
            } catch (ExecutionException | CancellationException e) {
                firstFailure = firstFailure == null ? e : firstFailure;
            }
        }
        if (firstFailure != null) {
            throw firstFailure;
        }
    }
}
