package workbook.errors;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.function.BiConsumer;

// `submit` keeps the exception in its future. No handler of the thread will ever see it.
//
// Caught by: a_failure_is_told_before_the_thread_ends
// Says: the task has failed; told while its thread lived: []
class Supervise {

    static Thread start(Callable<?> task, BiConsumer<Thread, Throwable> onFailure) {
        var thread = new CompletableFuture<Thread>();
        var factory = Thread.ofVirtual().uncaughtExceptionHandler(onFailure::accept).factory();
        var executor =
                Executors.newSingleThreadExecutor(work -> {
                    thread.complete(factory.newThread(work));
                    return thread.join();
                });
        executor.submit(task);
        executor.shutdown();
        return thread.join();
    }
}
