package workbook.pitfalls;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;

/// A key that takes its time, just before a map looks for it: for that the map needs its hash.
final class SlowKey {

    private final AtomicInteger looks = new AtomicInteger();
    private volatile Runnable meanwhile;

    /// Before a map looks for this key for the n-th time from now, another thread does that.
    void beforeLook(int n, Runnable task) {
        meanwhile = task;
        looks.set(n);
    }

    @Override
    public int hashCode() {
        if (looks.decrementAndGet() == 0) {
            CompletableFuture.runAsync(meanwhile, Thread::startVirtualThread)
                    // Where a lock keeps the other thread out, it comes later.
                    .completeOnTimeout(null, 300, MILLISECONDS)
                    .join();
        }
        return super.hashCode();
    }
}
