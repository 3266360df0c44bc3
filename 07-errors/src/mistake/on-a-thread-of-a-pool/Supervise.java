package workbook.errors;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BiConsumer;

// A thread of a pool does not end with its task: who joins it, waits for another minute.
//
// Caught by: a_failure_is_told_before_the_thread_ends
// Says: is it the task's own, or a pool's?
class Supervise {

    private static final ExecutorService POOL =
            Executors.newCachedThreadPool(Thread.ofPlatform().daemon().factory());

    static Thread start(Callable<?> task, BiConsumer<Thread, Throwable> onFailure) {
        var thread = new CompletableFuture<Thread>();
        POOL.execute(() -> {
            thread.complete(Thread.currentThread());
            call(task, onFailure);
        });
        return thread.join();
    }

    private static void call(Callable<?> task, BiConsumer<Thread, Throwable> onFailure) {
        try {
            task.call();
        } catch (InterruptedException e) {
            // Asked to stop.
        } catch (Throwable failure) {
            onFailure.accept(Thread.currentThread(), failure);
        }
    }
}
