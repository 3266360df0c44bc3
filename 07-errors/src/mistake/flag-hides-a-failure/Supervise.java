package workbook.errors;

import java.util.concurrent.Callable;
import java.util.function.BiConsumer;

// Asks the flag instead of the exception: a real failure of an interrupted task is lost.
//
// Caught by: a_failure_after_an_interrupt_is_a_failure
// Says: the task was interrupted, and then failed for a reason of its own
class Supervise {

    static Thread start(Callable<?> task, BiConsumer<Thread, Throwable> onFailure) {
        return Thread.startVirtualThread(() -> call(task, onFailure));
    }

    private static void call(Callable<?> task, BiConsumer<Thread, Throwable> onFailure) {
        try {
            task.call();
        } catch (Throwable failure) {
            var stopped = Thread.currentThread().isInterrupted();
            if (!stopped && !(failure instanceof InterruptedException)) {
                onFailure.accept(Thread.currentThread(), failure);
            }
        }
    }
}
