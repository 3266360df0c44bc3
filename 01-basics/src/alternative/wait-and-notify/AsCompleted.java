package workbook.basics;

import java.util.ArrayDeque;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;

/// The oldest tools: a queue guarded by its own lock, `wait` for the caller, `notify` for whoever
/// completes a future. `sink` is called outside the lock, so that it can hold up nobody.
class AsCompleted {

    static <T> void forEach(List<CompletableFuture<T>> futures, Consumer<T> sink) throws Exception {
        var ended = new ArrayDeque<CompletableFuture<T>>();
        for (var future : futures) {
            future.whenComplete((result, failure) -> put(future, ended));
        }
        Throwable firstFailure = null;
        for (int i = 0; i < futures.size(); i++) {
            var future = take(ended);
            switch (future.state()) {
                case SUCCESS -> sink.accept(future.resultNow());
                default -> firstFailure = firstFailure == null ? failureOf(future) : firstFailure;
            }
        }
        throwIfAny(firstFailure);
    }

    private static <E> void put(E element, ArrayDeque<E> queue) {
        synchronized (queue) {
            queue.add(element);
            queue.notifyAll();
        }
    }

    private static <E> E take(ArrayDeque<E> queue) throws InterruptedException {
        synchronized (queue) {
            while (queue.isEmpty()) {
                queue.wait();
            }
            return queue.remove();
        }
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
