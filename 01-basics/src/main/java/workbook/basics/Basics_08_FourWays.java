package workbook.basics;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.Gatherers;

/// Four ways to gather return the same list; a failure or an interrupt tells them apart.
///
/// The comments below say how. Tasks that "run on" are told nothing, and `close()` waits for them.
/// A fifth way stops them all: `Basics_09_StructuredGather`. A trap: [Basics_07_CommonPoolTrap].
///
/// Run: `mvn -q compile exec:exec -pl 01-basics -Dexample=Basics_08_FourWays`
///
/// Prints:
///
///     futures:            [slow, medium, fast]
///     virtual threads:    [slow, medium, fast]
///     completion service: [slow, medium, fast]
///     stream gatherer:    [slow, medium, fast]
class Basics_08_FourWays {

    private final List<Supplier<String>> tasks =
            List.of(() -> load("slow", 300), () -> load("medium", 200), () -> load("fast", 100));
    private final ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();

    void main() throws InterruptedException, ExecutionException {
        try (executor) {
            IO.println("futures:            " + futures());
            IO.println("virtual threads:    " + virtualThreads());
            IO.println("completion service: " + completionService());
            IO.println("stream gatherer:    " + streamGatherer());
        }
    }

    /// Failure: seen when its turn comes, the others run on. Interrupt: `join` does not react.
    private List<String> futures() {
        var futures = tasks.stream().map(t -> CompletableFuture.supplyAsync(t, executor)).toList();
        return futures.stream().map(CompletableFuture::join).toList();
    }

    /// Failure: seen when its turn comes, the others run on. Interrupt: only the waiting ends.
    private List<String> virtualThreads() throws InterruptedException, ExecutionException {
        var futures = tasks.stream().map(task -> executor.submit(task::get)).toList();
        for (var future : futures) {
            future.get();
        }
        return futures.stream().map(Future::resultNow).toList();
    }

    /// Failure: seen at once, the others run on. Interrupt: only the waiting ends.
    private List<String> completionService() throws InterruptedException, ExecutionException {
        var completion = new ExecutorCompletionService<String>(executor);
        var futures = tasks.stream().map(task -> completion.submit(task::get)).toList();
        for (int i = 0; i < futures.size(); i++) {
            completion.take().get();
        }
        return futures.stream().map(Future::resultNow).toList();
    }

    /// Failure: seen when its turn comes, the others are interrupted. Interrupt: no reaction.
    private List<String> streamGatherer() {
        return tasks.stream().gather(Gatherers.mapConcurrent(tasks.size(), Supplier::get)).toList();
    }

    private String load(String result, int millis) {
        try {
            Thread.sleep(millis);
            return result;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // a Supplier cannot throw it: keep it
            throw new IllegalStateException("interrupted", e);
        }
    }
}
