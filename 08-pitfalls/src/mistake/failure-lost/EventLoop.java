package workbook.pitfalls;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.Supplier;

// When reading throws, nobody completes the future.
//
// Caught by: a_failure_of_the_reading_is_in_the_future
// Says: the future will never be done: who completes it?
class EventLoop {

    static <T> CompletableFuture<String> handle(
            Executor loop, Executor workers, Supplier<T> read, Function<T, String> render) {
        var reply = new CompletableFuture<String>();
        workers.execute(() -> {
            var text = read.get();
            loop.execute(() -> reply.complete(render.apply(text)));
        });
        return reply;
    }
}
