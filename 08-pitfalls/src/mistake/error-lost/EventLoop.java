package workbook.pitfalls;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.Supplier;

// `catch (Exception …)` lets errors go by: then nobody completes the future.
//
// Caught by: an_error_is_in_the_future_as_well
// Says: the future will never be done: who completes it?
class EventLoop {

    static <T> CompletableFuture<String> handle(
            Executor loop, Executor workers, Supplier<T> read, Function<T, String> render) {
        var reply = new CompletableFuture<String>();
        workers.execute(() -> readFor(reply, loop, read, render));
        return reply;
    }

    private static <T> void readFor(
            CompletableFuture<String> reply,
            Executor loop,
            Supplier<T> read,
            Function<T, String> render) {
        try {
            var value = read.get();
            loop.execute(() -> renderFor(reply, value, render));
        } catch (Exception failure) {
            reply.completeExceptionally(failure);
        }
    }

    private static <T> void renderFor(
            CompletableFuture<String> reply, T value, Function<T, String> render) {
        try {
            reply.complete(render.apply(value));
        } catch (Exception failure) {
            reply.completeExceptionally(failure);
        }
    }
}
