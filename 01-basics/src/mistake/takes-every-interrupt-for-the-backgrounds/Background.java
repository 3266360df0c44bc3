package workbook.basics;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.function.BiFunction;

// Believes that only the background's failure can have interrupted the foreground, and waits for
// it. It was the caller's interrupt: there is no failure to wait for.
//
// Caught by: an_interrupt_of_the_caller_interrupts_the_background_too
// Says: its background ran on
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
        } catch (InterruptedException e) {
            resultOf(task); // throws the failure that has interrupted the foreground
            throw e;
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
