package workbook.pitfalls;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

import java.util.List;
import java.util.function.IntUnaryOperator;

// `flatMapDelayError` loads everything else first: the failure comes when the last call has ended.
//
// Caught by: the_first_failure_ends_the_stream
// Says: a call has failed, no failure: must it wait for other calls?
class Bridge {

    static Flux<Integer> load(List<Integer> ids, IntUnaryOperator load) {
        return Flux.fromIterable(ids).flatMapDelayError(id -> call(id, load), 3, 3);
    }

    private static Mono<Integer> call(int id, IntUnaryOperator load) {
        return Mono.fromCallable(() -> load.applyAsInt(id))
                .subscribeOn(Schedulers.boundedElastic());
    }
}
