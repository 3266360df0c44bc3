package workbook.basics;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;

// Not every failure is an Exception: an Error ends as a ClassCastException.
//
// Caught by: the_caller_gets_the_failure_itself
// Says: ClassCastException
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
        return future.isCancelled()
                ? new CancellationException("a future was cancelled")
                : future.exceptionNow();
    }

    private static void throwIfAny(Throwable failure) throws Exception {
        if (failure != null) {
            throw (Exception) failure;
        }
    }
}
