package workbook.basics;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;

/// While the caller is busy in the foreground, a virtual thread waits for the background task in
/// its place. When that thread has ended, no interrupt of its can come any more.
class Background {

    static <A, B, R> R alongside(
            Callable<A> background,
            Callable<B> foreground,
            BiFunction<A, B, R> combine,
            ExecutorService executor)
            throws Exception {
        var caller = Thread.currentThread();
        var first = new AtomicReference<Throwable>();
        var task = executor.submit(background);
        var watcher = Thread.startVirtualThread(() -> watch(task, first, caller));
        try {
            B b = null;
            Throwable own = null;
            try {
                b = foreground.call();
            } catch (Throwable e) {
                own = e;
                first.compareAndSet(null, e);
            }
            dismiss(watcher);
            if (first.get() != own) {
                Thread.interrupted();
            }
            if (first.get() != null) {
                throw asException(first.get());
            }
            return combine.apply(resultOf(task), b);
        } finally {
            task.cancel(true);
        }
    }

    private static void watch(Future<?> task, AtomicReference<Throwable> first, Thread caller) {
        try {
            task.get();
        } catch (ExecutionException e) {
            if (first.compareAndSet(null, e.getCause())) {
                caller.interrupt();
            }
        } catch (InterruptedException e) {
            // Dismissed: the foreground has ended.
        }
    }

    /// Returns when the watcher has ended. An interrupt that comes meanwhile is kept.
    private static void dismiss(Thread watcher) {
        watcher.interrupt();
        boolean interrupted = false;
        while (watcher.isAlive()) {
            try {
                watcher.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static <T> T resultOf(Future<T> task) throws Exception {
        try {
            return task.get();
        } catch (ExecutionException e) {
            throw asException(e.getCause());
        }
    }

    private static Exception asException(Throwable failure) {
        if (failure instanceof Error error) {
            throw error;
        }
        return (Exception) failure;
    }
}
