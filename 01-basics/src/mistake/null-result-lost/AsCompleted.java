package workbook.basics;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

// A `BlockingQueue` takes no null. What a callback throws is seen by nobody: the caller waits on.
//
// Caught by: results_that_are_there_at_the_same_time_are_all_delivered
// Says: is a result lost when two are there, or when one is null
class AsCompleted {

    static <T> void forEach(List<CompletableFuture<T>> futures, Consumer<T> sink) throws Exception {
        var firstFailure = new AtomicReference<Throwable>();
        var results = new LinkedBlockingQueue<Object>();
        var failed = new Object();
        for (var future : futures) {
            future.thenAccept(results::add);
            future.exceptionally(failure -> {
                firstFailure.compareAndSet(
                        null, future.isCancelled() ? failure : future.exceptionNow());
                results.add(failed);
                return null;
            });
        }
        for (int i = 0; i < futures.size(); i++) {
            var result = results.take();
            if (result != failed) {
                @SuppressWarnings("unchecked")
                var delivered = (T) result;
                sink.accept(delivered);
            }
        }
        throwIfAny(firstFailure.get());
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
