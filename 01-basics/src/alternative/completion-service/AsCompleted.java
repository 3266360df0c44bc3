package workbook.basics;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.function.Consumer;

/// A completion service takes any executor. Here it runs nothing itself: each future, when it has
/// ended, is read on the spot, and the service keeps the outcomes in that order.
class AsCompleted {

    static <T> void forEach(List<CompletableFuture<T>> futures, Consumer<T> sink) throws Exception {
        var completed = new ExecutorCompletionService<T>(Runnable::run);
        for (var future : futures) {
            future.whenComplete((result, failure) -> completed.submit(future::get));
        }
        Throwable firstFailure = null;
        for (int i = 0; i < futures.size(); i++) {
            var outcome = completed.take();
            switch (outcome.state()) {
                case SUCCESS -> sink.accept(outcome.resultNow());
                default ->
                        firstFailure = firstFailure == null ? outcome.exceptionNow() : firstFailure;
            }
        }
        throwIfAny(firstFailure);
    }

    // The failure of the outcome is what `get` threw; the failure of the future is its cause.
    private static void throwIfAny(Throwable failure) throws Exception {
        switch (failure) {
            case null -> {}
            case ExecutionException e when e.getCause() instanceof Exception cause -> throw cause;
            case ExecutionException e when e.getCause() instanceof Error cause -> throw cause;
            case Exception e -> throw e;
            case Throwable other -> throw new ExecutionException(other);
        }
    }
}
