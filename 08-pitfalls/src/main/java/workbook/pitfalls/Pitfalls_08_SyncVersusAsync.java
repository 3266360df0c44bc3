package workbook.pitfalls;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

import java.time.Duration;
import java.util.Collections;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Five calls of 1 s take 5 s one after the other, and 1 s at once, in whichever idiom.
///
/// Choose the idiom that reads best. What handing over costs, only a benchmark shows: see the README.
///
/// Run: `mvn -q compile exec:exec -pl 08-pitfalls -Dexample=Pitfalls_08_SyncVersusAsync`
///
/// Prints:
///
///     five calls of 1 s, over HTTP:
///       one after the other: about 5 s, N.N times as fast, N % of the ideal
///       CompletableFuture: about 1 s, N.N times as fast, N % of the ideal
///       virtual threads: about 1 s, N.N times as fast, N % of the ideal
///       Reactor: about 1 s, N.N times as fast, N % of the ideal
///       two threads: about 3 s, N.N times as fast, N % of the ideal
///     10,000 calls of 100 ms, in memory, which would take 1,000 s:
///       CompletableFuture: less than 10 s
///       virtual threads: less than 10 s
///       Reactor: less than 10 s
class Pitfalls_08_SyncVersusAsync {

    private interface Work {
        Object run() throws Exception;
    }

    private static final Callable<Void> NAP =
            () -> {
                Thread.sleep(100);
                return null;
            };

    void main() throws Exception {
        try (var service = new SlowService();
                var threads = Executors.newVirtualThreadPerTaskExecutor();
                var two = Executors.newFixedThreadPool(2)) {
            var calls = Collections.<Callable<String>>nCopies(5, service::call);
            var call = Mono.fromSupplier(service::call);
            call.block(); // loads classes, and is not measured
            IO.println("five calls of 1 s, over HTTP:");
            five("one after the other", () -> all(5, call));
            five("CompletableFuture", () -> futures(5, service::call, threads));
            five("virtual threads", () -> threads.invokeAll(calls));
            five("Reactor", () -> all(5, call.subscribeOn(Schedulers.boundedElastic())));
            five("two threads", () -> two.invokeAll(calls));

            IO.println("10,000 calls of 100 ms, in memory, which would take 1,000 s:");
            var later = CompletableFuture.delayedExecutor(100, MILLISECONDS, threads);
            many("CompletableFuture", () -> futures(10_000, () -> "done", later));
            many("virtual threads", () -> threads.invokeAll(Collections.nCopies(10_000, NAP)));
            many("Reactor", () -> all(10_000, Mono.delay(Duration.ofMillis(100))));
        }
    }

    private static void five(String name, Work work) throws Exception {
        double seconds = seconds(work);
        var row = "  %s: about %d s, %.1f times as fast, %.0f %% of the ideal";
        long s = Math.round(seconds);
        IO.println(String.format(Locale.ROOT, row, name, s, 5 / seconds, 100 / seconds));
    }

    private static void many(String name, Work work) throws Exception {
        double seconds = seconds(work);
        IO.println("  " + name + (seconds < 10 ? ": less than 10 s" : ": " + seconds + " s"));
    }

    private static double seconds(Work work) throws Exception {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e9;
    }

    private static Void futures(int count, Supplier<String> call, Executor executor) {
        var futures =
                Stream.generate(() -> CompletableFuture.supplyAsync(call, executor))
                        .limit(count)
                        .toArray(CompletableFuture[]::new);
        return CompletableFuture.allOf(futures).join();
    }

    private static Object all(int count, Mono<?> call) {
        return Flux.range(0, count).flatMap(i -> call, count).blockLast();
    }
}
