package workbook.basics;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.function.BiFunction;

// Interrupts the foreground in time, but then lets its InterruptedException out: the caller hears
// of an interrupt that nobody sent to it, and not of the failure.
//
// Caught by: a_failing_background_interrupts_the_foreground_and_comes_as_it_is
// Says: the caller gets the first failure itself
class Background {

    static <A, B, R> R alongside(
            Callable<A> background,
            Callable<B> foreground,
            BiFunction<A, B, R> combine,
            ExecutorService executor)
            throws Exception {
        var caller = Thread.currentThread();
        var task =
                executor.submit(() -> {
                    try {
                        return background.call();
                    } catch (Exception e) {
                        caller.interrupt();
                        throw e;
                    }
                });
        try {
            B b = foreground.call();
            return combine.apply(resultOf(task), b);
        } finally {
            task.cancel(true);
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
