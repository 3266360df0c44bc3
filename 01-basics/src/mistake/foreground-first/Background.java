package workbook.basics;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.function.BiFunction;

// Calls the foreground first: the background starts when that has ended, and nothing runs beside
// anything.
//
// Caught by: both_sides_run_at_the_same_time
// Says: does it wait for the other
class Background {

    static <A, B, R> R alongside(
            Callable<A> background,
            Callable<B> foreground,
            BiFunction<A, B, R> combine,
            ExecutorService executor)
            throws Exception {
        B b = foreground.call();
        var task = executor.submit(background);
        try {
            return combine.apply(task.get(), b);
        } catch (ExecutionException e) {
            throw (Exception) e.getCause();
        } finally {
            task.cancel(true);
        }
    }
}
