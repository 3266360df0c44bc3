package workbook.pitfalls;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.Supplier;

// Without an executor the next step runs where the last one ended: on the worker.
//
// Caught by: it_renders_on_the_loop
// Says: [the thread that uses what belongs to the loop]
class EventLoop {

    static <T> CompletableFuture<String> handle(
            Executor loop, Executor workers, Supplier<T> read, Function<T, String> render) {
        return CompletableFuture.supplyAsync(read, workers).thenApply(render);
    }
}
