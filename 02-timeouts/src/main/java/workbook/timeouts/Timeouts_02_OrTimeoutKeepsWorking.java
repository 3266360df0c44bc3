package workbook.timeouts;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/// `orTimeout` ends the waiting, not the work.
///
/// The caller gives up; the task does not notice and runs to its end, still holding its thread, its
/// connection, its place in a queue. Whoever tries again after each timeout soon has many such
/// tasks at once. To stop the task as well, interrupt it: see [Timeouts_03_CancelTheTask].
///
/// Run: `mvn -q compile exec:exec -pl 02-timeouts -Dexample=Timeouts_02_OrTimeoutKeepsWorking`
///
/// Prints:
///
///     caller: gave up (TimeoutException)
///     task: finished anyway
class Timeouts_02_OrTimeoutKeepsWorking {

    void main() {
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            try {
                CompletableFuture.runAsync(this::work, executor)
                        .orTimeout(500, TimeUnit.MILLISECONDS)
                        .join();
            } catch (CompletionException e) {
                IO.println("caller: gave up (" + e.getCause().getClass().getSimpleName() + ")");
            }
            // close() waits here until the abandoned task is done.
        }
    }

    private void work() {
        try {
            Thread.sleep(Duration.ofMillis(1000));
            IO.println("task: finished anyway");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // a Runnable cannot throw it: keep it
            IO.println("task: interrupted");
        }
    }
}
