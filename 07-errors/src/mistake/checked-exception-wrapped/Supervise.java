package workbook.errors;

import java.util.concurrent.Callable;
import java.util.function.BiConsumer;

// A `Runnable` may not throw checked exceptions, so they are wrapped: the handler gets the wrapper.
//
// Caught by: what_is_told_is_the_exception_itself
// Says: once, with what the task threw: no wrapper
class Supervise {

    static Thread start(Callable<?> task, BiConsumer<Thread, Throwable> onFailure) {
        return Thread.ofVirtual()
                .uncaughtExceptionHandler(onFailure::accept)
                .start(() -> call(task));
    }

    private static void call(Callable<?> task) {
        try {
            task.call();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new RuntimeException(e);
        }
    }
}
