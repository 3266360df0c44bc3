package workbook.pitfalls;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

import java.util.List;
import java.util.function.IntUnaryOperator;

// `buffer` makes batches: two threads have nothing to do while one call of three is slow.
//
// Caught by: a_call_begins_as_soon_as_another_has_ended
// Says: one call of three has ended, and none of the others begins
class Bridge {

    static Flux<Integer> load(List<Integer> ids, IntUnaryOperator load) {
        return Flux.fromIterable(ids)
                .buffer(3)
                .concatMap(three -> Flux.fromIterable(three).flatMap(id -> call(id, load)));
    }

    private static Mono<Integer> call(int id, IntUnaryOperator load) {
        return Mono.fromCallable(() -> load.applyAsInt(id))
                .subscribeOn(Schedulers.boundedElastic());
    }
}
