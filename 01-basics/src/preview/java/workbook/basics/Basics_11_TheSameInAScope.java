package workbook.basics;

import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.StructuredTaskScope;
import java.util.concurrent.StructuredTaskScope.Joiner;
import java.util.concurrent.StructuredTaskScope.Subtask;
import java.util.stream.Gatherers;
import java.util.stream.IntStream;

/// What the examples before did with an executor, a scope does as well, and leaves nothing behind.
///
/// A subtask runs from `fork` on, and its owner may do its own work until `join`. What the owner
/// wants to have earlier, subtasks put into a queue. However the block is left, all subtasks have
/// ended then. Gather: [Basics_09_StructuredGather].
///
/// JDK 25 exactly: the names and types of this preview differ in JDK 24 and in JDK 26.
///
/// Run: `mvn -q compile exec:exec -pl 01-basics -Dexample=Basics_11_TheSameInAScope -Ppreview`
///
/// Prints:
///
///     in the background: 42 and own work
///     as completed: fast, medium, slow
///     batches: 100 items in 7 batches
class Basics_11_TheSameInAScope {

    void main() throws InterruptedException {
        IO.println("in the background: " + background());
        IO.println("as completed: " + asCompleted());
        IO.println("batches: " + batches());
    }

    /// `asyncio.create_task`, with a place where it ends at the latest.
    private static String background() throws InterruptedException {
        try (var scope = StructuredTaskScope.open()) {
            var answer = scope.fork(() -> load("42", 300));
            var own = "own work";
            scope.join();
            return answer.get() + " and " + own;
        }
    }

    /// `asyncio.as_completed`: `get` would have to wait for `join`, the queue does not.
    private static String asCompleted() throws InterruptedException {
        var results = new LinkedBlockingQueue<String>();
        try (var scope = StructuredTaskScope.open()) {
            scope.fork(() -> put(results, load("slow", 1100)));
            scope.fork(() -> put(results, load("medium", 600)));
            scope.fork(() -> put(results, load("fast", 100)));
            var inOrder = results.take() + ", " + results.take() + ", " + results.take();
            scope.join();
            return inOrder;
        }
    }

    private static String batches() throws InterruptedException {
        var items = IntStream.range(0, 100).boxed();
        var batches = items.gather(Gatherers.windowFixed(15)).toList();
        try (var scope = StructuredTaskScope.open(Joiner.<Integer>allSuccessfulOrThrow())) {
            batches.forEach(batch -> scope.fork(() -> count(batch)));
            int total = scope.join().mapToInt(Subtask::get).sum();
            return total + " items in " + batches.size() + " batches";
        }
    }

    private static int count(List<Integer> batch) {
        return batch.size();
    }

    private static String load(String result, int millis) throws InterruptedException {
        Thread.sleep(millis);
        return result;
    }

    private static Void put(BlockingQueue<String> results, String result) {
        results.add(result);
        return null;
    }
}
