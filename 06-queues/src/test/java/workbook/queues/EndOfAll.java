package workbook.queues;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;

/// Work that runs until it is interrupted. When so many run, one of them fails, or interrupts the
/// caller: the one on the thread that was made last, for those who wait for one after the other.
///
/// One more may be just about to begin then. It runs for 2 s, time enough to interrupt it. What
/// begins after it ends at once.
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
            return Pause.then(number <= many ? 8_000 : number == many + 1 ? 2_000 : 0, number);
        } catch (InterruptedException e) { // slowly
            Pause.uninterruptibly(100);
            interrupts.release(number <= many ? 1 : 0);
            throw e;
        } finally {
            ended.incrementAndGet();
        }
    }

    void assertCallerGets(Throwable thrown) {
        assertThat(boom == null ? thrown instanceof InterruptedException : thrown == boom)
                .withFailMessage(
                        "what the caller gets is %s, instead of %s",
                        thrown == null ? "a result" : thrown,
                        boom == null ? "an InterruptedException" : boom)
                .isTrue();
    }

    private void failOrInterrupt() throws Exception {
        switch (Pause.then(200, boom)) {
            case Exception exception -> throw exception;
            case Error error -> throw error;
            case null, default -> caller.interrupt();
        }
    }
}
