package workbook.basics;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;

// Delivers what is there and comes back: `poll` does not wait, `take` does.
//
// Caught by: an_interrupt_ends_the_waiting
// Says: interrupted while b was not done ==> Unexpected null value
class AsCompleted {

    static <T> void forEach(List<CompletableFuture<T>> futures, Consumer<T> sink) throws Exception {
        var ended = new LinkedBlockingQueue<CompletableFuture<T>>();
        for (var future : futures) {
            future.whenComplete((result, failure) -> ended.add(future));
        }

        Throwable firstFailure = null;
        for (var future = ended.poll(); future != null; future = ended.poll()) {
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
        switch (failure) {
            case null -> {}
            case Exception exception -> throw exception;
            case Error error -> throw error;
            case Throwable other -> throw new ExecutionException(other);
        }
    }
}
