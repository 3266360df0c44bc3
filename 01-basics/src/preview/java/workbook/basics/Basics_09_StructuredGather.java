package workbook.basics;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.StructuredTaskScope;
import java.util.concurrent.StructuredTaskScope.Joiner;
import java.util.concurrent.StructuredTaskScope.Subtask;

/// A scope gathers three tasks of 1 s in 1 s, and no task can outlive its block.
///
/// `fork` starts a subtask on a virtual thread of its own, `join` waits for all and hands over
/// their results in the order of the forks (`asyncio.TaskGroup`). The first failure, or an
/// interrupt of the caller, interrupts all subtasks at once, and the block ends when they have
/// ended. The ways without a preview need more care: [Basics_08_FourWays].
///
/// JDK 25 exactly: the names and types of this preview differ in JDK 24 and in JDK 26.
///
/// Run: `mvn -q compile exec:exec -pl 01-basics -Dexample=Basics_09_StructuredGather -Ppreview`
///
/// Prints:
///
///     results: [blue, green, red], after about 1 s
class Basics_09_StructuredGather {

    void main() throws InterruptedException {
        try (var scope = StructuredTaskScope.open(Joiner.<String>allSuccessfulOrThrow())) {
            long start = System.nanoTime();
            for (String colour : List.of("blue", "green", "red")) {
                scope.fork(() -> mix(colour));
            }
            List<String> results = scope.join().map(Subtask::get).toList();

            long seconds = Math.round((System.nanoTime() - start) / 1e9);
            IO.println("results: " + results + ", after about " + seconds + " s");
        }
    }

    private String mix(String colour) throws InterruptedException {
        Thread.sleep(Duration.ofSeconds(1));
        return colour;
    }
}
