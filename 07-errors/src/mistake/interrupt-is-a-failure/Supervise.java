package workbook.errors;

import java.util.concurrent.Callable;
import java.util.function.BiConsumer;

// Whoever stops the task on purpose is told that it has failed.
//
// Caught by: a_task_that_was_interrupted_has_not_failed
// Says: [told, although the task was only asked to stop]
class Supervise {

    static Thread start(Callable<?> task, BiConsumer<Thread, Throwable> onFailure) {
        return Thread.startVirtualThread(() -> call(task, onFailure));
    }

    private static void call(Callable<?> task, BiConsumer<Thread, Throwable> onFailure) {
        try {
            task.call();
        } catch (Throwable failure) {
            onFailure.accept(Thread.currentThread(), failure);
        }
    }
}
