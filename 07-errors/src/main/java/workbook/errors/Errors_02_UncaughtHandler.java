package workbook.errors;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;

/// A handler for uncaught exceptions hears of a thread that fails, and never of a future.
///
/// An exception that leaves a thread's `run` goes to the handler of that thread. But `submit` catches
/// it and keeps it in the future: if nobody asks the future, nobody will ever know. So use `execute`,
/// or a thread, for work without a result, and look at every future. The handler is also the place to
/// tell failures that you know from those that you do not. Asking a future:
/// [Errors_03_UnwrapTheCause].
///
/// Run: `mvn -q compile exec:exec -pl 07-errors -Dexample=Errors_02_UncaughtHandler`
///
/// Prints:
///
///     backup: java.io.IOException: disk full: try again later
///     report: java.lang.IllegalStateException: no such month: a bug, call somebody
///     clean-up: the handler heard nothing
///     clean-up: its future has kept java.lang.IllegalStateException: no such folder
class Errors_02_UncaughtHandler {

    void main() throws InterruptedException {
        var factory =
                Thread.ofVirtual().uncaughtExceptionHandler(Errors_02_UncaughtHandler::handle);

        factory.name("backup").start(() -> fail(new UncheckedIOException(diskFull()))).join();
        factory.name("report").start(() -> fail(new IllegalStateException("no such month"))).join();

        Future<?> forgotten = submit(factory.name("clean-up").factory());
        IO.println("clean-up: the handler heard nothing");
        IO.println("clean-up: its future has kept " + forgotten.exceptionNow());
    }

    private static Future<?> submit(ThreadFactory threads) {
        // close(), at the end of the block, waits for the task.
        try (var executor = Executors.newThreadPerTaskExecutor(threads)) {
            return executor.submit(() -> fail(new IllegalStateException("no such folder")));
        }
    }

    private static void handle(Thread thread, Throwable failure) {
        IO.println(
                thread.getName()
                        + ": "
                        + switch (failure) {
                            case UncheckedIOException e -> e.getCause() + ": try again later";
                            default -> failure + ": a bug, call somebody";
                        });
    }

    private static IOException diskFull() {
        return new IOException("disk full");
    }

    private static void fail(RuntimeException failure) {
        throw failure;
    }
}
