package workbook.basics;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;

/// The caller's thread as an event loop: other threads only leave it work to do, and it does one
/// piece after the other. `firstFailure` needs no lock, because only the loop touches it.
class AsCompleted {

    private final LinkedBlockingQueue<Runnable> events = new LinkedBlockingQueue<>();
    private Throwable firstFailure;

    static <T> void forEach(List<CompletableFuture<T>> futures, Consumer<T> sink) throws Exception {
        var loop = new AsCompleted();
        for (var future : futures) {
            future.whenComplete(
                    (result, failure) -> loop.events.add(loop.ended(result, failure, sink)));
        }
        for (int i = 0; i < futures.size(); i++) {
            loop.events.take().run();
        }
        loop.throwIfFailed();
    }

    private <T> Runnable ended(T result, Throwable failure, Consumer<T> sink) {
        return () -> {
            if (failure == null) {
                sink.accept(result);
            } else if (firstFailure == null) {
                firstFailure = failure;
            }
        };
    }

    private void throwIfFailed() throws Exception {
        // A stage of another future has its failure in a wrapper, the future itself has not.
        var failure =
                firstFailure instanceof CompletionException e && e.getCause() != null
                        ? e.getCause()
                        : firstFailure;
        switch (failure) {
            case null -> {}
            case Exception exception -> throw exception;
            case Error error -> throw error;
            case Throwable other -> throw new ExecutionException(other);
        }
    }
}
