package workbook.errors;

import java.util.concurrent.Callable;
import java.util.function.BiConsumer;

/// The thread's own handler is told what nobody has caught. It stays itself, though `run` declares
/// no checked exception: the JVM does not know the difference.
class Supervise {

    static Thread start(Callable<?> task, BiConsumer<Thread, Throwable> onFailure) {
        return Thread.ofPlatform()
                .daemon()
                .uncaughtExceptionHandler(onFailure::accept)
                .start(() -> call(task));
    }

    private static void call(Callable<?> task) {
        try {
            task.call();
        } catch (InterruptedException e) {
            // Asked to stop: no failure.
        } catch (Throwable failure) {
            throw Supervise.<RuntimeException>unchecked(failure);
        }
    }

    @SuppressWarnings("unchecked")
    private static <X extends Throwable> X unchecked(Throwable failure) throws X {
        throw (X) failure;
    }
}
