package workbook.pitfalls;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.Supplier;

// Without an executor it reads on the common pool, which has one thread less than there are cores.
//
// Caught by: it_reads_on_the_workers
// Says: [the thread that reads]
class EventLoop {

    static <T> CompletableFuture<String> handle(
            Executor loop, Executor workers, Supplier<T> read, Function<T, String> render) {
        return CompletableFuture.supplyAsync(read).thenApplyAsync(render, loop);
    }
}
