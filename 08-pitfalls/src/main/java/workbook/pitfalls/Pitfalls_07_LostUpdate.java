package workbook.pitfalls;

import java.util.Map;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/// Two add one, and the sum is one: both have read before either has written.
///
/// `count++` is three steps. In asyncio only an `await` can come between them, in Java another thread
/// can, at any time. It happens once in a million times, so a test that only tries will not find it.
/// Here a barrier makes it happen every time: a test should do the same. "Look, then act" on a
/// `ConcurrentHashMap` is the same mistake. Each of its methods is one step; two of them are two. The
/// fix is one step for both. Something else that is lost: [Pitfalls_05_SwallowedInterrupt].
///
/// Run: `mvn -q compile exec:exec -pl 08-pitfalls -Dexample=Pitfalls_07_LostUpdate`
///
/// Prints:
///
///     broken: two have added one to zero, the sum is 1
///     fixed: two have added one to zero, the sum is 2
///     broken: for one key the value was made 2 times
///     fixed: for one key the value was made 1 times
class Pitfalls_07_LostUpdate {

    private final CyclicBarrier between = new CyclicBarrier(2);
    private final AtomicInteger sum = new AtomicInteger();
    private final AtomicInteger made = new AtomicInteger();
    private final Map<String, String> brokenCache = new ConcurrentHashMap<>();
    private final Map<String, String> fixedCache = new ConcurrentHashMap<>();
    private volatile int count;

    void main() throws InterruptedException, ExecutionException {
        twice(this::brokenAdd);
        IO.println("broken: two have added one to zero, the sum is " + count);
        twice(this::fixedAdd);
        IO.println("fixed: two have added one to zero, the sum is " + sum);

        twice(this::brokenGet);
        IO.println("broken: for one key the value was made " + made + " times");
        made.set(0);
        twice(this::fixedGet);
        IO.println("fixed: for one key the value was made " + made + " times");
    }

    private Void brokenAdd() throws InterruptedException, BrokenBarrierException {
        int read = count;
        between.await();
        count = read + 1;
        return null;
    }

    private Void fixedAdd() throws InterruptedException, BrokenBarrierException {
        between.await();
        sum.incrementAndGet();
        return null;
    }

    private Void brokenGet() throws InterruptedException, BrokenBarrierException {
        if (!brokenCache.containsKey("key")) {
            between.await();
            brokenCache.put("key", make("key"));
        }
        return null;
    }

    private Void fixedGet() throws InterruptedException, BrokenBarrierException {
        between.await();
        fixedCache.computeIfAbsent("key", this::make);
        return null;
    }

    private String make(String key) {
        return "value " + made.incrementAndGet() + " of " + key;
    }

    /// Two threads do it, and both have ended when this returns.
    private static void twice(Callable<Void> task) throws InterruptedException, ExecutionException {
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            var first = executor.submit(task);
            var second = executor.submit(task);
            first.get();
            second.get();
        }
    }
}
