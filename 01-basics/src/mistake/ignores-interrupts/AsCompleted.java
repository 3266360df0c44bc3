package workbook.basics;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;

// `join` waits on when its thread is interrupted.
//
// Caught by: an_interrupt_ends_the_waiting
// Says: the caller was interrupted: join() does not react
class AsCompleted {

    static <T> void forEach(List<CompletableFuture<T>> futures, Consumer<T> sink) throws Exception {
        var open = new ArrayList<>(futures);
        Throwable firstFailure = null;
        while (!open.isEmpty()) {
            CompletableFuture.anyOf(open.toArray(CompletableFuture<?>[]::new))
                    .exceptionally(failure -> null)
                    .join();
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
