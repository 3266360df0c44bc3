package workbook.timeouts;

import java.time.Duration;
import java.util.concurrent.StructuredTaskScope;
import java.util.concurrent.StructuredTaskScope.Joiner;
import java.util.concurrent.StructuredTaskScope.TimeoutException;

/// A scope with a limit ends both, the waiting and the work, in one step, as `asyncio.timeout` does.
///
/// When the limit has passed, all subtasks are interrupted, `join` throws, and the block ends when
/// they have ended: none is left running. Its `TimeoutException` is not the one of
/// `java.util.concurrent`. The limit is for all subtasks together, so it is a deadline. A scope that
/// takes the first success interrupts the others in the same way. The two steps that it takes
/// without a preview: [Timeouts_01_WaitFor].
///
/// JDK 25 exactly: the names and types of this preview differ in JDK 24 and in JDK 26.
///
/// Run: `mvn -q compile exec:exec -pl 02-timeouts -Dexample=Timeouts_08_StructuredTimeout -Ppreview`
///
/// Prints:
///
///     slow: interrupted
///     main: gave up after about 1 s
///     slow: interrupted
///     main: the first answer is fast
class Timeouts_08_StructuredTimeout {

    void main() throws InterruptedException {
        long start = System.nanoTime();
        var limit = Duration.ofSeconds(1);
        try (var scope = StructuredTaskScope.open(Joiner.awaitAll(), it -> it.withTimeout(limit))) {
            scope.fork(() -> work("slow", 60_000));
            scope.join();
        } catch (TimeoutException e) {
            long seconds = Math.round((System.nanoTime() - start) / 1e9);
            IO.println("main: gave up after about " + seconds + " s");
        }

        String first;
        try (var scope = StructuredTaskScope.open(Joiner.<String>anySuccessfulResultOrThrow())) {
            scope.fork(() -> work("slow", 60_000));
            scope.fork(() -> work("fast", 300));
            first = scope.join();
            // close() waits here until the slow one has ended.
        }
        IO.println("main: the first answer is " + first);
    }

    private static String work(String name, int millis) throws InterruptedException {
        try {
            Thread.sleep(millis);
            return name;
        } catch (InterruptedException e) {
            IO.println(name + ": interrupted");
            throw e;
        }
    }
}
