package workbook.basics;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;

// `exceptionNow` is for futures that have failed: for a cancelled one it throws.
//
// Caught by: the_caller_gets_the_failure_itself
// Says: c was cancelled
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
                firstFailure = future.exceptionNow();
            }
        }
        throwIfAny(firstFailure);
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
