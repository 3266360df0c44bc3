package workbook.pitfalls;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

import java.util.List;
import java.util.function.IntUnaryOperator;

// `retry` was not asked for: what has failed is called twice, and may have been done twice.
//
// Caught by: the_first_failure_comes_as_it_is
// Says: [calls for the id that failed]
class Bridge {

    static Flux<Integer> load(List<Integer> ids, IntUnaryOperator load) {
        return Flux.fromIterable(ids).flatMap(id -> call(id, load), 3);
    }

    private static Mono<Integer> call(int id, IntUnaryOperator load) {
        return Mono.fromCallable(() -> load.applyAsInt(id))
                .subscribeOn(Schedulers.boundedElastic())
                .retry(1);
    }
}
