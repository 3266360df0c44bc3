package workbook.pitfalls;

import static org.junit.jupiter.api.Assumptions.abort;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.Supplier;

/// A request on an event loop that needs something slow: a file, a driver that blocks.
///
/// - `handle` is called on the thread of `loop`, which serves everybody. It returns at once.
/// - `read` blocks. It runs on `workers`, and the loop goes on meanwhile.
/// - `render` does not block, but it uses what belongs to the loop, without a lock. So it runs on
///   `loop`, when `read` is done, with its result.
/// - The future completes with what `render` returns. Whatever throws, its exception is in there,
///   or its error.
///
/// The broken version, which stops the loop:
///
///     return completedFuture(render.apply(read.get()));
///
/// Read first: `Pitfalls_02_BlockedEventLoop`, `Pitfalls_04_StarvedPool`.
class EventLoop {

    static <T> CompletableFuture<String> handle(
            Executor loop, Executor workers, Supplier<T> read, Function<T, String> render) {
        return abort("Exercise 8.2: read on the workers, render on the loop");
    }
}
