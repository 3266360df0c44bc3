package workbook.errors;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.function.BiConsumer;

// The task has caught nobody's envelope: an `ExecutionException` that it throws is its own.
//
// Caught by: what_is_told_is_the_exception_itself
// Says: once, with what the task threw: no wrapper, and not its cause
class Supervise {

    static Thread start(Callable<?> task, BiConsumer<Thread, Throwable> onFailure) {
        return Thread.startVirtualThread(() -> call(task, onFailure));
    }

    private static void call(Callable<?> task, BiConsumer<Thread, Throwable> onFailure) {
        try {
            task.call();
        } catch (InterruptedException e) {
            // Asked to stop.
        } catch (ExecutionException | CompletionException e) {
            onFailure.accept(Thread.currentThread(), e.getCause());
        } catch (Throwable failure) {
            onFailure.accept(Thread.currentThread(), failure);
        }
    }
}
