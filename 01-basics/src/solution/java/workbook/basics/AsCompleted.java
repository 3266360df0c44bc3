package workbook.basics;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;

/// Whichever thread completes a future only puts it into a queue; the caller takes it out. So the
/// queue has the order of completion, and all that follows happens on one thread.
class AsCompleted {

    static <T> void forEach(List<CompletableFuture<T>> futures, Consumer<T> sink) throws Exception {
        var ended = new LinkedBlockingQueue<CompletableFuture<T>>();
        for (var future : futures) {
            future.whenComplete((result, failure) -> ended.add(future));
        }

        Throwable firstFailure = null;
        for (int i = 0; i < futures.size(); i++) {
            var future = ended.take();
            if (!future.isCompletedExceptionally()) {
                sink.accept(future.resultNow());
            } else if (firstFailure == null) {
                firstFailure = failureOf(future);
            }
        }
        throwIfAny(firstFailure);
    }

    private static Throwable failureOf(CompletableFuture<?> future) {
        // exceptionNow() opens the wrapper of a stage, but refuses a cancelled future.
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
