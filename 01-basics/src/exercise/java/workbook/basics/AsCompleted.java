package workbook.basics;

import static org.junit.jupiter.api.Assumptions.abort;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/// Each result as soon as it is there: `asyncio.as_completed`.
///
/// - Each result, `null` too, goes to `sink` once, as soon as it is there: in the order of
///   completion, not of the list. What has ended by the time the caller looks comes in any order.
/// - `sink` is called on the caller's own thread, so never twice at the same time. The caller comes
///   back when all futures have ended; without futures, at once.
/// - A future that fails or is cancelled does not stop the others. When all have ended, the caller
///   gets the first failure in time, exception or error: itself, not a wrapper.
/// - An interrupt of the caller ends the waiting with `InterruptedException`. (Not asked: a `sink`
///   that throws.)
/// - The list and its futures belong to the caller: nothing is removed, no future is cancelled.
///
/// Read first: `Basics_05_AsCompleted`.
class AsCompleted {

    static <T> void forEach(List<CompletableFuture<T>> futures, Consumer<T> sink) throws Exception {
        abort("Exercise 1.5: give each result to sink as soon as it is there");
    }
}
