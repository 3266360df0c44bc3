package workbook.timeouts;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

/// `cancel(true)` on a future from `submit` interrupts the task; on a `CompletableFuture` it does
/// not.
///
/// A future from `submit` knows the thread that runs its task. A `CompletableFuture` is a place for
/// a result, which anybody may fill: its `cancel` marks that place and knows of no thread. Even the
/// interrupt is only a request: a task that never waits has to look at its flag. Both futures say
/// afterwards that they are cancelled, so nothing warns you: [Timeouts_02_OrTimeoutKeepsWorking].
///
/// Run: `mvn -q compile exec:exec -pl 02-timeouts -Dexample=Timeouts_03_CancelTheTask`
///
/// Prints:
///
///     submit: the limit is over, cancel
///     submit: the task is interrupted
///     CompletableFuture: the limit is over, cancel
///     CompletableFuture: the task runs to its end
class Timeouts_03_CancelTheTask {

    void main() throws InterruptedException, ExecutionException {
        cancelAfterALimit("submit", executor -> executor.submit(() -> work("submit")));
        cancelAfterALimit("CompletableFuture", this::completableFuture);
    }

    private CompletableFuture<Void> completableFuture(ExecutorService executor) {
        return CompletableFuture.runAsync(() -> work("CompletableFuture"), executor);
    }

    private void cancelAfterALimit(String kind, Function<ExecutorService, Future<?>> start)
            throws InterruptedException, ExecutionException {
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<?> task = start.apply(executor);
            try {
                task.get(500, TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                IO.println(kind + ": the limit is over, cancel");
                task.cancel(true);
            }
            // close() waits here until the task has ended, one way or the other.
        }
    }

    private void work(String kind) {
        try {
            Thread.sleep(Duration.ofMillis(1000));
            IO.println(kind + ": the task runs to its end");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // a Runnable cannot throw it: keep it
            IO.println(kind + ": the task is interrupted");
        }
    }
}
