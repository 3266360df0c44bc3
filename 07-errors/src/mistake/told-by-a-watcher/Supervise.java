package workbook.errors;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.BiConsumer;

// Another thread watches the future: when it tells, the task's thread may be gone already.
//
// Caught by: a_failure_is_told_before_the_thread_ends
// Says: the task has failed; told while its thread lived: []
class Supervise {

    static Thread start(Callable<?> task, BiConsumer<Thread, Throwable> onFailure) {
        var future = new FutureTask<>(task::call);
        var thread = Thread.startVirtualThread(future);
        Thread.startVirtualThread(() -> watch(future, thread, onFailure));
        return thread;
    }

    private static void watch(
            FutureTask<?> future, Thread thread, BiConsumer<Thread, Throwable> onFailure) {
        try {
            future.get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof InterruptedException)) {
                onFailure.accept(thread, e.getCause());
            }
        } catch (InterruptedException e) {
            // Nobody interrupts the watcher.
        }
    }
}
