package workbook.errors;

import static org.junit.jupiter.api.Assumptions.abort;

import java.util.concurrent.Callable;
import java.util.function.BiConsumer;

/// A task in the background whose failure somebody is told of: `loop.set_exception_handler`.
///
/// - The task runs on a new thread, which is returned at once: the caller may interrupt or join it.
/// - When the task throws, exception or error, `onFailure` is called once, with that thread and
///   with what was thrown, itself and in no wrapper. The call is over before the thread ends.
/// - A task that ends with `InterruptedException` was asked to stop. That is no failure: nobody is
///   told, just as after a success. Whatever else it throws is one, interrupted or not.
///
/// Read first: `Errors_02_UncaughtHandler`.
class Supervise {

    static Thread start(Callable<?> task, BiConsumer<Thread, Throwable> onFailure) {
        return abort("Exercise 7.2: start the task on a new thread, tell of its failure");
    }
}
