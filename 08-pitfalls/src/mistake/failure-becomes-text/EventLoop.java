package workbook.pitfalls;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.Supplier;

// `exceptionally` makes an answer of the failure. It looks like any other.
//
// Caught by: a_failure_of_the_reading_is_in_the_future
// Says: no failure, but
class EventLoop {

    static <T> CompletableFuture<String> handle(
            Executor loop, Executor workers, Supplier<T> read, Function<T, String> render) {
        return CompletableFuture.supplyAsync(read, workers)
                .thenApplyAsync(render, loop)
                .exceptionally(failure -> "Something went wrong: " + failure.getMessage());
    }
}
