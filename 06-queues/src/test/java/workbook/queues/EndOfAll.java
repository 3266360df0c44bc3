package workbook.queues;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;

/// Work that runs until it is interrupted. When so many run, one of them fails, or interrupts the
/// caller: the one on the thread that was made last, for those who wait for one after the other.
class EndOfAll {

    final AtomicInteger begun = new AtomicInteger();
    final AtomicInteger ended = new AtomicInteger();
    final Semaphore interrupts = new Semaphore(0);

    private final ConcurrentSkipListSet<Long> threads = new ConcurrentSkipListSet<>();
    private final int many;
    private final CountDownLatch busy;
    private final Throwable boom;
    private volatile Thread caller;

    /// @param boom null where the caller is to be interrupted instead
    EndOfAll(int many, Throwable boom) {
        this.many = many;
        this.busy = new CountDownLatch(many);
        this.boom = boom;
    }

    void callerIs(Thread thread) {
        caller = thread;
    }

    int work() throws Exception {
        long thread = Thread.currentThread().threadId();
        threads.add(thread);
        int number = begun.incrementAndGet();
        busy.countDown();
        try {
            busy.await(3, SECONDS);
            if (number <= many && threads.last() == thread) {
                failOrInterrupt();
            }
            return Pause.then(number > many ? 0 : 8_000, number);
        } catch (InterruptedException e) {
            interrupts.release();
            throw e;
        } finally { // slowly
            Pause.uninterruptibly(100);
            ended.incrementAndGet();
        }
    }

    private void failOrInterrupt() throws Exception {
        switch (Pause.then(200, boom)) {
            case Exception exception -> throw exception;
            case Error error -> throw error;
            case null, default -> caller.interrupt();
        }
    }
}
