package workbook.basics;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;

// Each failure replaces the one before: the caller gets the last, often a mere consequence.
//
// Caught by: the_caller_gets_the_first_failure_in_time
// Says: the first failure in time
class AsCompleted {

    static <T> void forEach(List<CompletableFuture<T>> futures, Consumer<T> sink) throws Exception {
        var ended = new LinkedBlockingQueue<CompletableFuture<T>>();
        for (var future : futures) {
            future.whenComplete((result, failure) -> ended.add(future));
        }

        Throwable failure = null;
        for (int i = 0; i < futures.size(); i++) {
            var future = ended.take();
            if (!future.isCompletedExceptionally()) {
                sink.accept(future.resultNow());
            } else {
                failure = failureOf(future);
            }
        }
        throwIfAny(failure);
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
