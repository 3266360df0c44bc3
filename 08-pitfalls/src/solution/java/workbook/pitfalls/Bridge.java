package workbook.pitfalls;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

import java.util.List;
import java.util.function.IntUnaryOperator;

/// Three threads for three calls: so it is the small stream inside `flatMap` that changes threads,
/// once for each call. Outside, `subscribeOn` would give one thread to all of them.
class Bridge {

    static Flux<Integer> load(List<Integer> ids, IntUnaryOperator load) {
        return Flux.fromIterable(ids).flatMap(id -> call(id, load), 3);
    }

    private static Mono<Integer> call(int id, IntUnaryOperator load) {
        return Mono.fromCallable(() -> load.applyAsInt(id))
                .subscribeOn(Schedulers.boundedElastic());
    }
}
