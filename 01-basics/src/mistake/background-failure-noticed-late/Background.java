package workbook.basics;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.function.BiFunction;

// Looks at the background task only when the foreground has ended, however long that takes.
//
// Caught by: a_failing_background_interrupts_the_foreground_and_comes_as_it_is
// Says: the foreground ran on
class Background {

    static <A, B, R> R alongside(
            Callable<A> background,
            Callable<B> foreground,
            BiFunction<A, B, R> combine,
            ExecutorService executor)
            throws Exception {
        var task = executor.submit(background);
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
