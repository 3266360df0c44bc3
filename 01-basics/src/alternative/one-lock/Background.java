package workbook.basics;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.function.BiFunction;

/// The guard, by hand: under one lock either the foreground ends, or the background's failure
/// interrupts it. So an interrupt has come before the lock lets the caller go on.
class Background {

    private final Thread caller = Thread.currentThread();
    private boolean foregroundEnded;
    private Throwable first;

    static <A, B, R> R alongside(
            Callable<A> background,
            Callable<B> foreground,
            BiFunction<A, B, R> combine,
            ExecutorService executor)
            throws Exception {
        var sides = new Background();
        var task = executor.submit(() -> sides.callBackground(background));
        try {
            B b = sides.callForeground(foreground);
            A a;
            try {
                a = task.get();
            } catch (ExecutionException e) {
                throw asException(e.getCause());
            }
            return combine.apply(a, b);
        } finally {
            task.cancel(true);
        }
    }

    private <A> A callBackground(Callable<A> background) throws Exception {
        try {
            return background.call();
        } catch (Throwable failure) {
            synchronized (this) {
                if (!foregroundEnded) {
                    first = failure;
                    caller.interrupt();
                }
            }
            throw failure;
        }
    }

    private <B> B callForeground(Callable<B> foreground) throws Exception {
        B result = null;
        Throwable failure = null;
        try {
            result = foreground.call();
        } catch (Throwable e) {
            failure = e;
        }
        synchronized (this) {
            foregroundEnded = true;
            if (first != null) {
                Thread.interrupted();
                failure = first;
            }
        }
        if (failure != null) {
            throw asException(failure);
        }
        return result;
    }

    private static Exception asException(Throwable failure) {
        if (failure instanceof Error error) {
            throw error;
        }
        return (Exception) failure;
    }
}
