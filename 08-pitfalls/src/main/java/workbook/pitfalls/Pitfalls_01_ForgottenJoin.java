package workbook.pitfalls;

import reactor.core.publisher.Mono;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// Work that nobody waits for is reported as done, before it has begun.
///
/// Java does not warn you as asyncio does. A future that nobody joins runs, some time, and its
/// failure is lost with it. A `Mono` that nobody subscribes to never runs at all. So let every
/// method that starts something return it, and let somebody wait for it at the end. What a
/// forgotten failure costs: chapter 07. The opposite mistake, waiting in the wrong place:
/// [Pitfalls_02_BlockedEventLoop].
///
/// Run: `mvn -q compile exec:exec -pl 08-pitfalls -Dexample=Pitfalls_01_ForgottenJoin`
///
/// Prints:
///
///     broken, a future: reports success, saved are []
///     broken, a Mono: reports success, saved are []
///     fixed, a future: reports success, saved are [order 3]
///     fixed, a Mono: reports success, saved are [order 3, order 4]
class Pitfalls_01_ForgottenJoin {

    private final List<String> saved = new CopyOnWriteArrayList<>();
    private final CountDownLatch reported = new CountDownLatch(1);

    void main() {
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            brokenFuture(executor);
            brokenMono();
            reported.countDown();
        }
        saved.clear();
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            fixedFuture(executor);
            fixedMono();
        }
    }

    private void brokenFuture(ExecutorService executor) {
        CompletableFuture.runAsync(() -> save("order 1"), executor);
        report("broken, a future");
    }

    private void brokenMono() {
        Mono.fromRunnable(() -> save("order 2"));
        report("broken, a Mono");
    }

    private void fixedFuture(ExecutorService executor) {
        CompletableFuture.runAsync(() -> save("order 3"), executor).join();
        report("fixed, a future");
    }

    private void fixedMono() {
        Mono.fromRunnable(() -> save("order 4")).block();
        report("fixed, a Mono");
    }

    private void report(String who) {
        IO.println(who + ": reports success, saved are " + saved);
    }

    /// Slow: it begins when the broken ones have reported.
    private void save(String order) {
        try {
            reported.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return;
        }
        saved.add(order);
    }
}
