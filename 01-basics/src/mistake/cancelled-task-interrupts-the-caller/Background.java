package workbook.basics;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;

// The background task interrupts the caller whenever it fails: also when it only fails because the
// caller has cancelled it.
//
// Caught by: a_failing_foreground_interrupts_the_background_and_comes_as_it_is
// Says: the cancelled task interrupts the caller
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
            B b = foreground.call();
            return combine.apply(task.get(), b);
        } catch (Exception e) {
            if (failed.get() != null) {
                Thread.interrupted();
                throw failed.get();
            }
            throw e;
        } finally {
            task.cancel(true);
        }
    }
}
