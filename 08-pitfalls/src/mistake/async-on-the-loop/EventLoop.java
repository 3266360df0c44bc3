package workbook.pitfalls;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.Supplier;

// `supplyAsync` alone is not enough: on the loop it blocks the loop, a moment later.
//
// Caught by: the_loop_serves_others_while_the_reading_waits
// Says: the reading waits, and the loop can serve nobody: who reads?
class EventLoop {

    static <T> CompletableFuture<String> handle(
            Executor loop, Executor workers, Supplier<T> read, Function<T, String> render) {
        return CompletableFuture.supplyAsync(read, loop).thenApply(render);
    }
}
