package workbook.basics;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/// `runAsync` and `supplyAsync` without an executor do not start all tasks at once.
///
/// They use the common pool, which is meant for computing: the whole program shares its threads,
/// one less than the machine has cores, but at least one. A task that waits keeps its thread. So on
/// two cores all tasks run one after the other, and on any machine one task too many has to queue.
/// Pass an executor, always: [Basics_08_FourWays].
///
/// Run: `mvn -q compile exec:exec -pl 01-basics -Dexample=Basics_07_CommonPoolTrap`
///
/// Prints:
///
///     start one task more than the common pool has threads
///     without an executor: have all started? false
///     on virtual threads: have all started? true
class Basics_07_CommonPoolTrap {

    private final int tasks = ForkJoinPool.getCommonPoolParallelism() + 1;

    void main() throws InterruptedException {
        IO.println("start one task more than the common pool has threads");

        boolean onCommonPool = allStart(CompletableFuture::runAsync);
        IO.println("without an executor: have all started? " + onCommonPool);

        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            boolean onVirtualThreads = allStart(task -> CompletableFuture.runAsync(task, executor));
            IO.println("on virtual threads: have all started? " + onVirtualThreads);
        }
    }

    private boolean allStart(Consumer<Runnable> starter) throws InterruptedException {
        var started = new CountDownLatch(tasks);
        var gate = new Semaphore(0);
        try {
            for (int i = 0; i < tasks; i++) {
                starter.accept(() -> {
                    started.countDown();
                    // Waits and keeps its thread, as a slow request would.
                    gate.acquireUninterruptibly();
                });
            }
            // More patience would not help the common pool: no task ends before the gate opens.
            return started.await(2, TimeUnit.SECONDS);
        } finally {
            gate.release(tasks);
        }
    }
}
