package workbook.errors;

import java.util.concurrent.Callable;
import java.util.function.BiConsumer;

/// A failure is seen where it is caught: around the task, on the task's own thread. There the
/// exception is itself still, whatever its type.
class Supervise {

    static Thread start(Callable<?> task, BiConsumer<Thread, Throwable> onFailure) {
        return Thread.startVirtualThread(() -> call(task, onFailure));
    }

    private static void call(Callable<?> task, BiConsumer<Thread, Throwable> onFailure) {
        try {
            task.call();
        } catch (InterruptedException e) {
            // Asked to stop, and the thread does stop: there is nobody to whom a flag would matter.
        } catch (Throwable failure) {
            onFailure.accept(Thread.currentThread(), failure);
        }
    }
}
