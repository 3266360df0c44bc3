package workbook.pitfalls;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/// A virtual thread that computes keeps its carrier to the end; a pool for computing lends it out.
///
/// Virtual threads are for waiting. One that computes is not interrupted to let others run, and there
/// are only as many carriers as cores: here one, so that a neighbour has no chance. Give computations
/// to a pool of platform threads, as many as there are cores: more cannot compute at the same time.
/// Whoever waits for the pool, waits on a virtual thread, and that is free for others. How to stop a
/// computation: [Pitfalls_05_SwallowedInterrupt].
///
/// Run: `mvn -q compile exec:exec -pl 08-pitfalls -Dexample=Pitfalls_03_CpuBoundWork`
///
/// Prints:
///
///     broken: a virtual thread computes for a while, has its neighbour run? false
///     fixed: a pool computes for a while, has its neighbour run? true
///     fixed: three sums on the pool: [50000005000000, 200000010000000, 450000015000000]
class Pitfalls_03_CpuBoundWork {

    void main() throws InterruptedException, ExecutionException {
        // Before the first virtual thread. On the command line: -Djdk.virtualThreadScheduler.…
        System.setProperty("jdk.virtualThreadScheduler.parallelism", "1");
        System.setProperty("jdk.virtualThreadScheduler.maxPoolSize", "1");

        int cores = Runtime.getRuntime().availableProcessors();
        try (var virtual = Executors.newVirtualThreadPerTaskExecutor();
                var pool = Executors.newFixedThreadPool(cores)) {
            var broken = virtual.submit(() -> brokenCompute(virtual));
            IO.println(
                    "broken: a virtual thread computes for a while, has its neighbour run? "
                            + broken.get());

            var fixed = virtual.submit(() -> fixedCompute(virtual, pool));
            IO.println("fixed: a pool computes for a while, has its neighbour run? " + fixed.get());

            IO.println("fixed: three sums on the pool: " + threeSums(pool));
        }
    }

    private static boolean brokenCompute(ExecutorService virtual) {
        var neighbour = new CountDownLatch(1);
        virtual.execute(neighbour::countDown);
        return compute(neighbour, 300);
    }

    private static boolean fixedCompute(ExecutorService virtual, ExecutorService pool)
            throws InterruptedException, ExecutionException {
        var neighbour = new CountDownLatch(1);
        virtual.execute(neighbour::countDown);
        return pool.submit(() -> compute(neighbour, 10_000)).get();
    }

    /// Computes until the neighbour has run, but no longer than that; says whether it has.
    private static boolean compute(CountDownLatch neighbour, int millis) {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
        long sum = 0;
        while (neighbour.getCount() > 0 && System.nanoTime() - end < 0) {
            sum += sumTo(1_000);
        }
        return sum >= 0 && neighbour.getCount() == 0;
    }

    private static List<Long> threeSums(ExecutorService pool) throws InterruptedException {
        var tasks =
                Stream.of(10_000_000L, 20_000_000L, 30_000_000L)
                        .<Callable<Long>>map(n -> () -> sumTo(n))
                        .toList();
        return pool.invokeAll(tasks).stream().map(Future::resultNow).toList();
    }

    private static long sumTo(long n) {
        return LongStream.rangeClosed(1, n).sum();
    }
}
