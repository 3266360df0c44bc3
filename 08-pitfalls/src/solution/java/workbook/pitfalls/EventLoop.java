package workbook.pitfalls;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.Supplier;

/// Each step says where it runs. Without an executor the second would run wherever the first ended.
class EventLoop {

    static <T> CompletableFuture<String> handle(
            Executor loop, Executor workers, Supplier<T> read, Function<T, String> render) {
        return CompletableFuture.supplyAsync(read, workers).thenApplyAsync(render, loop);
    }
}
