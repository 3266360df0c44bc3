package workbook.timeouts;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/// `invokeAny` takes the first success and interrupts the losers; `anyOf` takes the first end, even
/// a failure, and leaves them running.
///
/// Three mirrors are asked for the same file. The quickest is down, and says so at once: for
/// `anyOf` that is the answer, for `invokeAny` only a reason to wait for the next. If all fail,
/// `invokeAny` throws an `ExecutionException` with one of the failures as its cause. To use all
/// results, not the first alone, put a limit on the whole: [Timeouts_06_Deadline].
///
/// Run: `mvn -q compile exec:exec -pl 02-timeouts -Dexample=Timeouts_05_FirstAnswerWins`
///
/// Prints:
///
///     mirror 1 fails
///     mirror 2 answers
///     mirror 3 is interrupted
///     invokeAny: file from mirror 2
///     mirror 1 fails
///     anyOf: mirror 1 is down
///     mirror 2 answers
///     mirror 3 answers
class Timeouts_05_FirstAnswerWins {

    private final List<Supplier<String>> mirrors =
            List.of(this::down, () -> load("mirror 2", 600), () -> load("mirror 3", 1100));

    void main() throws InterruptedException, ExecutionException {
        String file;
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            file = executor.invokeAny(mirrors.stream().<Callable<String>>map(m -> m::get).toList());
        }
        IO.println("invokeAny: " + file);

        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            var futures = mirrors.stream().map(m -> CompletableFuture.supplyAsync(m, executor));
            try {
                var first = CompletableFuture.anyOf(futures.toArray(CompletableFuture[]::new));
                IO.println("anyOf: " + first.join());
            } catch (CompletionException e) {
                IO.println("anyOf: " + e.getCause().getMessage());
            }
            // close() waits here for two mirrors that nobody has stopped.
        }
    }

    private String down() {
        IO.println("mirror 1 fails");
        throw new IllegalStateException("mirror 1 is down");
    }

    private String load(String mirror, int millis) {
        try {
            Thread.sleep(millis);
            IO.println(mirror + " answers");
            return "file from " + mirror;
        } catch (InterruptedException e) {
            IO.println(mirror + " is interrupted");
            Thread.currentThread().interrupt(); // a Supplier cannot throw it: keep it
            throw new IllegalStateException("interrupted", e);
        }
    }
}
