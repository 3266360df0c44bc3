package workbook.timeouts;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;

// A task may return null. Here this looks like a task that is not done.
//
// Caught by: the_result_comes_back_however_long_the_limit_is
// Says: null is a result
class Within {

    static <T> T call(Callable<T> task, Duration limit) throws Exception {
        if (!limit.isPositive()) {
            throw new TimeoutException("no time to start the task: " + limit);
        }
        var result = new AtomicReference<T>();
        var failure = new AtomicReference<Throwable>();
        var thread = Thread.startVirtualThread(() -> run(task, result, failure));
        try {
            thread.join(limit);
        } finally {
            thread.interrupt();
        }
        if (failure.get() instanceof Error error) {
            throw error;
        }
        if (failure.get() != null) {
            throw (Exception) failure.get();
        }
        if (result.get() == null) {
            throw new TimeoutException("not done within " + limit);
        }
        return result.get();
    }

    private static <T> void run(
            Callable<T> task, AtomicReference<T> result, AtomicReference<Throwable> failure) {
        try {
            result.set(task.call());
        } catch (Throwable e) {
            failure.set(e);
        }
    }
}
