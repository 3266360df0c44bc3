package workbook.basics;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;

// Waits before it looks: `anyOf` of no futures never completes.
//
// Caught by: without_futures_there_is_nothing_to_wait_for
// Says: does it wait for the first of no futures
class AsCompleted {

    static <T> void forEach(List<CompletableFuture<T>> futures, Consumer<T> sink) throws Exception {
        var open = new ArrayList<>(futures);
        Throwable firstFailure = null;
        do {
            awaitAny(open);
            for (var future : open.stream().filter(CompletableFuture::isDone).toList()) {
                open.remove(future);
                if (!future.isCompletedExceptionally()) {
                    sink.accept(future.resultNow());
                } else if (firstFailure == null) {
                    firstFailure = failureOf(future);
                }
            }
        } while (!open.isEmpty());
        throwIfAny(firstFailure);
    }

    private static <T> void awaitAny(List<CompletableFuture<T>> futures)
            throws InterruptedException {
        try {
            CompletableFuture.anyOf(futures.toArray(CompletableFuture<?>[]::new)).get();
        } catch (ExecutionException e) {
            // Looked at by the caller.
        }
    }

    private static Throwable failureOf(CompletableFuture<?> future) {
        return future.isCancelled()
                ? new CancellationException("a future was cancelled")
                : future.exceptionNow();
    }

    private static void throwIfAny(Throwable failure) throws Exception {
        switch (failure) {
            case null -> {}
            case Exception exception -> throw exception;
            case Error error -> throw error;
            case Throwable other -> throw new ExecutionException(other);
        }
    }
}
