package workbook.errors;

import java.util.concurrent.Callable;
import java.util.function.BiConsumer;

// `catch (Exception e)` does not see errors: a stack overflow kills the thread, and nobody knows.
//
// Caught by: an_error_is_a_failure_too
// Says: [after an error]
class Supervise {

    static Thread start(Callable<?> task, BiConsumer<Thread, Throwable> onFailure) {
        return Thread.startVirtualThread(() -> call(task, onFailure));
    }

    private static void call(Callable<?> task, BiConsumer<Thread, Throwable> onFailure) {
        try {
            task.call();
        } catch (InterruptedException e) {
            // Asked to stop.
        } catch (Exception failure) {
            onFailure.accept(Thread.currentThread(), failure);
        }
    }
}
