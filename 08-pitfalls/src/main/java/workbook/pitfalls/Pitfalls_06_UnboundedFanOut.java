package workbook.pitfalls;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;

/// A thousand virtual threads cost you nothing, and the service behind them everything.
///
/// It was the size of a pool that kept the number of requests small, though nobody had meant it so.
/// Virtual threads take that limit away. So set one where it belongs, at the door of the service: a
/// semaphore with as many permits as it can bear. Those who wait for one cost little. In a stream
/// the second argument of `flatMap` is the limit. A limit for yourself: [Pitfalls_04_StarvedPool].
///
/// Run: `mvn -q compile exec:exec -pl 08-pitfalls -Dexample=Pitfalls_06_UnboundedFanOut`
///
/// Prints:
///
///     broken: 1000 calls at the same time, 10 served, 990 refused
///     fixed: 10 calls at the same time, 1000 served, 0 refused
class Pitfalls_06_UnboundedFanOut {

    private static final int CALLS = 1_000;
    private static final int BEARABLE = 10;

    private final Semaphore permits = new Semaphore(BEARABLE);
    private final AtomicInteger served = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();
    private final AtomicInteger inside = new AtomicInteger();
    private final AtomicInteger most = new AtomicInteger();

    void main() {
        show("broken", CALLS, this::brokenCall);
        show("fixed", BEARABLE, this::fixedCall);
    }

    private interface Call {
        void run(CountDownLatch crowd) throws InterruptedException;
    }

    /// @param crowd so many are inside before the first one leaves: it will happen some day
    private void show(String name, int crowd, Call call) {
        served.set(0);
        refused.set(0);
        most.set(0);
        var together = new CountDownLatch(crowd);
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < CALLS; i++) {
                executor.submit(() -> {
                    call.run(together);
                    return null;
                });
            }
        }
        IO.println(
                "%s: %d calls at the same time, %d served, %d refused"
                        .formatted(name, most.get(), served.get(), refused.get()));
    }

    private void brokenCall(CountDownLatch crowd) throws InterruptedException {
        service(crowd);
    }

    private void fixedCall(CountDownLatch crowd) throws InterruptedException {
        permits.acquire();
        try {
            service(crowd);
        } finally {
            permits.release();
        }
    }

    /// Can bear ten at a time, and refuses the others.
    private void service(CountDownLatch crowd) throws InterruptedException {
        int here = inside.incrementAndGet();
        most.accumulateAndGet(here, Math::max);
        (here <= BEARABLE ? served : refused).incrementAndGet();
        crowd.countDown();
        crowd.await();
        inside.decrementAndGet();
    }
}
