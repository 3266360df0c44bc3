package workbook.pitfalls;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.util.Set;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeoutException;

/// The values of a tree, each of them 1: some look at where they are, or wait for something.
final class Values {

    private final Set<String> threads = ConcurrentHashMap.newKeySet();
    private final CyclicBarrier meeting = new CyclicBarrier(4);
    private volatile Thread caller;
    private volatile boolean missed;

    /// A tree with so many levels, and two children below each value.
    Tree tree(int levels) {
        return levels == 1
                ? new Tree(this::one)
                : new Tree(this::one, tree(levels - 1), tree(levels - 1));
    }

    private long one() {
        threads.add(Thread.currentThread().getName());
        return 1;
    }

    /// Waits until four values are being computed.
    long meet() throws InterruptedException {
        try {
            meeting.await(3, SECONDS);
        } catch (BrokenBarrierException | TimeoutException e) {
            missed = true;
        }
        return 1;
    }

    /// Waits until the caller has heard of it: then the pool, or the test, ends this.
    long interruptTheCaller() throws InterruptedException {
        caller.interrupt();
        missed = !new CountDownLatch(1).await(3, SECONDS);
        return 1;
    }

    /// The thread that calls this is the caller whom a value may interrupt.
    void callFromHere() {
        caller = Thread.currentThread();
    }

    /// The names of the threads that have computed the values of a [#tree(int)].
    Set<String> threads() {
        return threads;
    }

    /// Whether a value has waited in vain.
    boolean missed() {
        return missed;
    }
}
