package workbook.basics;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.function.BiFunction;

// `supplyAsync` without an executor: the common pool does the work, and the given executor
// nothing.
//
// Caught by: each_side_runs_in_its_thread_and_the_results_are_combined
// Says: the background's thread
class Background {

    static <A, B, R> R alongside(
            Callable<A> background,
            Callable<B> foreground,
            BiFunction<A, B, R> combine,
            ExecutorService executor)
            throws Exception {
        var a = CompletableFuture.supplyAsync(() -> call(background));
        B b = foreground.call();
        try {
            return combine.apply(a.get(), b);
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
