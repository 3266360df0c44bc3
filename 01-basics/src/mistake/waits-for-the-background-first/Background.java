package workbook.basics;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.function.BiFunction;

// `get()` right after `submit()`: the caller waits for the background task before it begins with
// its own work.
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
        A a;
        var task = executor.submit(background);
        try {
            a = task.get();
        } catch (ExecutionException e) {
            throw (Exception) e.getCause();
        } finally {
            task.cancel(true);
        }
        return combine.apply(a, foreground.call());
    }
}
