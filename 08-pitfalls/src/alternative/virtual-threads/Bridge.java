package workbook.pitfalls;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntUnaryOperator;

/// A virtual thread for each call may block as it likes. `defer` makes a new future for each
/// subscriber; without it all would share one.
class Bridge {

    static Flux<Integer> load(List<Integer> ids, IntUnaryOperator load) {
        return Flux.fromIterable(ids).flatMap(id -> call(id, load), 3);
    }

    private static Mono<Integer> call(int id, IntUnaryOperator load) {
        return Mono.fromFuture(() ->
                CompletableFuture.supplyAsync(
                        () -> load.applyAsInt(id), Thread::startVirtualThread));
    }
}
