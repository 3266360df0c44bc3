package workbook.errors;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;

// Whoever tells in the background, does not know whether anybody is still there to tell of.
//
// Caught by: a_failure_is_told_before_the_thread_ends
// Says: the task has failed; told while its thread lived: []
class Supervise {

    static Thread start(Callable<?> task, BiConsumer<Thread, Throwable> onFailure) {
        return Thread.startVirtualThread(() -> call(task, onFailure));
    }

    private static void call(Callable<?> task, BiConsumer<Thread, Throwable> onFailure) {
        try {
            task.call();
        } catch (InterruptedException e) {
            // Asked to stop.
        } catch (Throwable failure) {
            var thread = Thread.currentThread();
            CompletableFuture.runAsync(() -> onFailure.accept(thread, failure));
        }
    }
}
