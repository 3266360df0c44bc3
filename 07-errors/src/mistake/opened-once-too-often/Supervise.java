package workbook.errors;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.BiConsumer;

// Opens the `CompletionException` of the stage, and one that the task has thrown: they look alike.
//
// Caught by: what_is_told_is_the_exception_itself
// Says: once, with what the task threw: no wrapper, and not its cause
class Supervise {

    static Thread start(Callable<?> task, BiConsumer<Thread, Throwable> onFailure) {
        var thread = new CompletableFuture<Thread>();
        CompletableFuture.runAsync(
                        () -> call(task), work -> thread.complete(Thread.startVirtualThread(work)))
                .whenComplete((nothing, failure) -> tell(failure, onFailure));
        return thread.join();
    }

    private static void tell(Throwable failure, BiConsumer<Thread, Throwable> onFailure) {
        if (failure != null) {
            onFailure.accept(Thread.currentThread(), failure.getCause());
        }
    }

    private static void call(Callable<?> task) {
        try {
            task.call();
        } catch (InterruptedException e) {
            // Asked to stop.
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Exception e) {
            throw new CompletionException(e);
        }
    }
}
