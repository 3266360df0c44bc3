package workbook.basics;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiFunction;

/// Who sets `decided` has ended first. A failure of the background completes its future only after
/// the interrupt: who sees the one has had the other.
class Background {

    static <A, B, R> R alongside(
            Callable<A> background,
            Callable<B> foreground,
            BiFunction<A, B, R> combine,
            ExecutorService executor)
            throws Exception {
        var caller = Thread.currentThread();
        var decided = new AtomicBoolean();
        var a = new CompletableFuture<A>();
        // The raw failure, or null: get() and join() would put it in a wrapper.
        var failed = a.handle((result, failure) -> failure);
        // Cancelling a CompletableFuture interrupts nobody, so keep the executor's future too.
        var task =
                executor.submit(() -> {
                    try {
                        a.complete(background.call());
                    } catch (Throwable failure) {
                        if (decided.compareAndSet(false, true)) {
                            caller.interrupt();
                        }
                        a.completeExceptionally(failure);
                    }
                });
        try {
            B b = null;
            Throwable failure = null;
            try {
                b = foreground.call();
            } catch (Throwable e) {
                failure = e;
            }
            if (!decided.compareAndSet(false, true)) {
                failure = failed.join(); // the interrupt is for the foreground, it ends no join()
                Thread.interrupted();
            } else if (failure == null) {
                failure = failed.get();
            }
            if (failure != null) {
                throw asException(failure);
            }
            return combine.apply(a.resultNow(), b);
        } finally {
            task.cancel(true);
        }
    }

    private static Exception asException(Throwable failure) {
        if (failure instanceof Error error) {
            throw error;
        }
        return (Exception) failure;
    }
}
