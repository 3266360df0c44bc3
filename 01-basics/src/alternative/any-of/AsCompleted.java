package workbook.basics;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;

/// `anyOf` only wakes the caller: it does not say which future has ended. That is asked of the
/// futures, and those that have ended are not waited for again.
class AsCompleted {

    static <T> void forEach(List<CompletableFuture<T>> futures, Consumer<T> sink) throws Exception {
        var open = new ArrayList<>(futures);
        Throwable firstFailure = null;
        while (!open.isEmpty()) {
            awaitAny(open);
            for (var future : open.stream().filter(CompletableFuture::isDone).toList()) {
                open.remove(future);
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
            // The end of a future, too: which one it is, forEach finds out.
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
