package workbook.basics;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.function.BiFunction;

// `CompletableFuture.cancel(true)` only completes the future. It does not know the thread that
// works for it, so it interrupts nobody.
//
// Caught by: a_failing_foreground_interrupts_the_background_and_comes_as_it_is
// Says: the background ran on
class Background {

    static <A, B, R> R alongside(
            Callable<A> background,
            Callable<B> foreground,
            BiFunction<A, B, R> combine,
            ExecutorService executor)
            throws Exception {
        var a = CompletableFuture.supplyAsync(() -> call(background), executor);
        try {
            B b = foreground.call();
            return combine.apply(resultOf(a), b);
        } finally {
            a.cancel(true);
        }
    }

    private static <T> T resultOf(Future<T> task) throws Exception {
        try {
            return task.get();
        } catch (ExecutionException e) {
            throw (Exception) e.getCause();
        }
    }

    private static <T> T call(Callable<T> task) {
        try {
            return task.call();
        } catch (Exception e) {
            throw new CompletionException(e);
        }
    }
}
