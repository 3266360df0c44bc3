package workbook.pitfalls;

import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.Supplier;

/// `subscribeOn` says where the reading begins, `publishOn` where it goes on.
class EventLoop {

    static <T> CompletableFuture<String> handle(
            Executor loop, Executor workers, Supplier<T> read, Function<T, String> render) {
        return Mono.fromSupplier(read)
                .subscribeOn(Schedulers.fromExecutor(workers))
                .publishOn(Schedulers.fromExecutor(loop))
                .map(render)
                .toFuture();
    }
}
