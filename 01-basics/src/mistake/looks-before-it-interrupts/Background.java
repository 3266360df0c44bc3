package workbook.basics;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;

// First looks whether the foreground still runs, then interrupts: between the two it may end, and
// the caller may be gone.
//
// Caught by: a_foreground_that_overlooks_its_interrupt_does_not_leave_it_behind
// Says: the interrupt hits what comes next
class Background {

    static <A, B, R> R alongside(
            Callable<A> background,
            Callable<B> foreground,
            BiFunction<A, B, R> combine,
            ExecutorService executor)
            throws Exception {
        var caller = Thread.currentThread();
        var failed = new AtomicReference<Exception>();
        var foregroundRuns = new AtomicBoolean(true);
        var task =
                executor.submit(() -> {
                    try {
                        return background.call();
                    } catch (Exception e) {
                        failed.set(e);
                        if (foregroundRuns.get()) {
                            caller.interrupt();
                        }
                        throw e;
                    }
                });
        try {
            B b = foreground.call();
            foregroundRuns.set(false);
            return combine.apply(resultOf(task, failed), b);
        } catch (Exception e) {
            foregroundRuns.set(false);
            if (failed.get() == null) {
                throw e;
            }
            Thread.interrupted();
            throw failed.get();
        } finally {
            task.cancel(true);
        }
    }

    private static <T> T resultOf(Future<T> task, AtomicReference<Exception> failed)
            throws Exception {
        if (failed.get() != null) {
            throw failed.get();
        }
        return task.get();
    }
}
