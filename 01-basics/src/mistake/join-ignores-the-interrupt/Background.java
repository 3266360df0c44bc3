package workbook.basics;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.function.BiFunction;

// `join()` waits on when the caller is interrupted; only `get()` ends with an
// InterruptedException.
//
// Caught by: an_interrupt_that_the_foreground_overlooks_is_not_lost
// Says: its background ran on
class Background {

    static <A, B, R> R alongside(
            Callable<A> background,
            Callable<B> foreground,
            BiFunction<A, B, R> combine,
            ExecutorService executor)
            throws Exception {
        var front = new FutureTask<>(foreground);
        var back = new CompletableFuture<A>();
        var task =
                executor.submit(() -> {
                    try {
                        back.complete(background.call());
                    } catch (Throwable e) {
                        back.completeExceptionally(e);
                        front.cancel(true);
                    }
                });
        try {
            front.run();
            if (front.isCancelled()) {
                Thread.interrupted();
            } else if (front.state() == Future.State.FAILED) {
                throw (Exception) front.exceptionNow();
            }
            return combine.apply(resultOf(back), front.resultNow());
        } finally {
            task.cancel(true);
        }
    }

    private static <T> T resultOf(CompletableFuture<T> result) throws Exception {
        try {
            return result.join();
        } catch (CompletionException e) {
            throw (Exception) e.getCause();
        }
    }
}
