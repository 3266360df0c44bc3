package workbook.pitfalls;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.Supplier;

// The worker reads, and the loop waits for the worker.
//
// Caught by: the_loop_serves_others_while_the_reading_waits
// Says: handle() does not return: it keeps the loop waiting
class EventLoop {

    static <T> CompletableFuture<String> handle(
            Executor loop, Executor workers, Supplier<T> read, Function<T, String> render) {
        var text = CompletableFuture.supplyAsync(read, workers).join();
        return CompletableFuture.completedFuture(render.apply(text));
    }
}
