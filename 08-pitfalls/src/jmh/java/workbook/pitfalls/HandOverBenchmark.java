package workbook.pitfalls;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/// What it costs to hand work over to another thread and wait for its result, in each idiom.
///
/// The work is next to nothing, so that only the handing over is measured. Each result is returned,
/// or the compiler might leave out what nobody uses. Warm-up, repetitions and JVMs of their own are
/// JMH's.
///
/// Run: `mvn -q compile exec:exec -Pjmh -pl 08-pitfalls`
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class HandOverBenchmark {

    private final ExecutorService pool = Executors.newFixedThreadPool(1);
    private final ExecutorService virtual = Executors.newVirtualThreadPerTaskExecutor();
    private final Scheduler single = Schedulers.newSingle("single");
    private int number;

    @TearDown
    public void close() {
        pool.shutdown();
        virtual.shutdown();
        single.dispose();
    }

    @Benchmark
    public int noHandOver() {
        return work();
    }

    @Benchmark
    public int platformThread() throws InterruptedException, ExecutionException {
        return pool.submit(this::work).get();
    }

    @Benchmark
    public int newVirtualThread() throws InterruptedException, ExecutionException {
        return virtual.submit(this::work).get();
    }

    @Benchmark
    public int completableFuture() {
        return CompletableFuture.supplyAsync(this::work, pool).join();
    }

    @Benchmark
    public int reactor() {
        return Mono.fromSupplier(this::work).subscribeOn(single).block();
    }

    private int work() {
        return ++number;
    }
}
