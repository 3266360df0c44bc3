package workbook.basics;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;

// Uses the list of the caller as its own list of what is still open.
//
// Caught by: results_come_in_the_order_of_completion
// Says: UnsupportedOperationException
class AsCompleted {

    static <T> void forEach(List<CompletableFuture<T>> futures, Consumer<T> sink) throws Exception {
        Throwable firstFailure = null;
        while (!futures.isEmpty()) {
            awaitAny(futures);
            for (var future : futures.stream().filter(CompletableFuture::isDone).toList()) {
                futures.remove(future);
                if (!future.isCompletedExceptionally()) {
                    sink.accept(future.resultNow());
                } else if (firstFailure == null) {
                    firstFailure = failureOf(future);
                }
            }
        }
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
