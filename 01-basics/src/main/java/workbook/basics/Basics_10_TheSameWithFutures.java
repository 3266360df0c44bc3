package workbook.basics;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.Gatherers;
import java.util.stream.IntStream;

/// What the examples before did with tasks, `CompletableFuture` does as well: you say what comes
/// next, and wait only at the end.
///
/// `supplyAsync` starts the work, on the executor that you name. `thenApply` goes on with its result,
/// `allOf` when all are done; neither of them waits. `join()` does, at the edge of the program. They
/// do not stop the work: `cancel` interrupts nobody. Gather, in four ways: [Basics_08_FourWays].
///
/// Run: `mvn -q compile exec:exec -pl 01-basics -Dexample=Basics_10_TheSameWithFutures`
///
/// Prints:
///
///     first task: hello
///     in the background: 42 and own work
///     as completed: fast, medium, slow
///     batches: 100 items in 7 batches
class Basics_10_TheSameWithFutures {

    private final ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();

    void main() throws InterruptedException {
        try (executor) {
            var hello = CompletableFuture.supplyAsync(() -> load("hello", 100), executor);
            IO.println("first task: " + hello.join());

            IO.println("in the background: " + background());
            IO.println("as completed: " + asCompleted());
            IO.println("batches: " + batches());
        }
    }

    /// `asyncio.create_task`: it runs from here on, and what is to be done with it is said at once.
    private String background() {
        var answer = CompletableFuture.supplyAsync(() -> load("42", 300), executor);
        var own = "own work";
        return answer.thenApply(a -> a + " and " + own).join();
    }

    /// `asyncio.as_completed`: each future puts its result into a queue when it has it.
    private String asCompleted() throws InterruptedException {
        var results = new LinkedBlockingQueue<String>();
        for (var name : List.of("slow", "medium", "fast")) {
            int millis = name.equals("slow") ? 1100 : name.equals("medium") ? 600 : 100;
            CompletableFuture.supplyAsync(() -> load(name, millis), executor)
                    .thenAccept(results::add);
        }
        return results.take() + ", " + results.take() + ", " + results.take();
    }

    /// All batches at once; each gives its own count, and the counts are added up.
    private String batches() {
        var counts =
                IntStream.range(0, 100)
                        .boxed()
                        .gather(Gatherers.windowFixed(15))
                        .map(batch -> CompletableFuture.supplyAsync(batch::size, executor))
                        .toList();
        var all = CompletableFuture.allOf(counts.toArray(CompletableFuture[]::new));
        var total = all.thenApply(_ -> counts.stream().mapToInt(CompletableFuture::join).sum());
        return total.join() + " items in " + counts.size() + " batches";
    }

    private static String load(String result, int millis) {
        try {
            Thread.sleep(millis);
            return result;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // a Supplier cannot throw it: keep it
            throw new IllegalStateException("interrupted", e);
        }
    }
}
