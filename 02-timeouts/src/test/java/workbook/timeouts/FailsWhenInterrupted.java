package workbook.timeouts;

import java.nio.channels.spi.AbstractInterruptibleChannel;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;

/// A task that fails as soon as it is interrupted, and before `interrupt()` returns: an answer that
/// interrupts first and looks afterwards sees the failure for certain. One call for each object.
///
/// Whoever interrupts a thread closes the channel on which it is blocked, too, and so can be held
/// until the thread has ended: for 0.5 s at most, since `FutureTask.cancel` does not let its thread
/// end before it has interrupted it.
final class FailsWhenInterrupted extends AbstractInterruptibleChannel implements Callable<String> {

    private final Runnable whenStarted;
    private final CompletableFuture<Void> interrupt = new CompletableFuture<>();
    private volatile Thread thread;

    FailsWhenInterrupted(Runnable whenStarted) {
        this.whenStarted = whenStarted;
    }

    @Override
    public String call() throws InterruptedException {
        thread = Thread.currentThread();
        begin();
        whenStarted.run();
        interrupt.join();
        throw new InterruptedException("an interrupted task has not failed");
    }

    /// Runs on the thread that interrupts, inside `interrupt()`.
    @Override
    protected void implCloseChannel() {
        interrupt.complete(null);
        try {
            thread.join(Duration.ofMillis(500));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
