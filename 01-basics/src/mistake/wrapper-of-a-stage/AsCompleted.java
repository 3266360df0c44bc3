package workbook.basics;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;

// A callback gets the failure of its own future as it is, but that of a future in front of it
// (`thenApply`, and `supplyAsync` too) in a CompletionException.
//
// Caught by: the_caller_gets_the_failure_itself
// Says: its stage wraps it
class AsCompleted {

    private record Outcome<T>(T result, Throwable failure) {}

    static <T> void forEach(List<CompletableFuture<T>> futures, Consumer<T> sink) throws Exception {
        var ended = new LinkedBlockingQueue<Outcome<T>>();
        futures.forEach(future ->
                future.whenComplete(
                        (result, failure) -> ended.add(new Outcome<>(result, failure))));

        Throwable firstFailure = null;
        for (int i = 0; i < futures.size(); i++) {
            var outcome = ended.take();
            if (outcome.failure() == null) {
                sink.accept(outcome.result());
            } else if (firstFailure == null) {
                firstFailure = outcome.failure();
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
