package workbook.basics;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;

// Interrupts the caller whenever the background fails. When the foreground has ended, that breaks
// the get() which would have thrown the failure.
//
// Caught by: a_background_that_fails_after_the_foreground_interrupts_nobody
// Says: the caller waits for the background, and gets its failure
class Background {

    static <A, B, R> R alongside(
            Callable<A> background,
            Callable<B> foreground,
            BiFunction<A, B, R> combine,
            ExecutorService executor)
            throws Exception {
        var caller = Thread.currentThread();
        var failed = new AtomicReference<Exception>();
        var task =
                executor.submit(() -> {
                    try {
                        return background.call();
                    } catch (Exception e) {
                        failed.set(e);
                        caller.interrupt();
                        throw e;
                    }
                });
        try {
            B b = callForeground(foreground, failed);
            return combine.apply(resultOf(task), b);
        } finally {
            task.cancel(true);
        }
    }

    private static <T> T callForeground(Callable<T> foreground, AtomicReference<Exception> failed)
            throws Exception {
        try {
            return foreground.call();
        } catch (Exception e) {
            if (failed.get() != null) {
                throw failed.get();
            }
            throw e;
        }
    }

    private static <T> T resultOf(Future<T> task) throws Exception {
        try {
            return task.get();
        } catch (ExecutionException e) {
            throw (Exception) e.getCause();
        }
    }
}
