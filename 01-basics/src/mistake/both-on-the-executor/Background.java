package workbook.basics;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.function.BiFunction;

// Hands both sides to the executor. But the foreground belongs to the caller's own thread; and on
// a pool of one thread the two sides would not run at the same time.
//
// Caught by: each_side_runs_in_its_thread_and_the_results_are_combined
// Says: the foreground's thread
class Background {

    static <A, B, R> R alongside(
            Callable<A> background,
            Callable<B> foreground,
            BiFunction<A, B, R> combine,
            ExecutorService executor)
            throws Exception {
        var back = executor.submit(background);
        var front = executor.submit(foreground);
        try {
            return combine.apply(back.get(), front.get());
        } catch (ExecutionException e) {
            throw (Exception) e.getCause();
        } finally {
            front.cancel(true);
            back.cancel(true);
        }
    }
}
