package workbook.pitfalls;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

import java.util.List;
import java.util.function.IntUnaryOperator;

// `subscribeOn` outside of `flatMap` gives one thread to all calls: one after the other.
//
// Caught by: three_calls_run_at_the_same_time_and_never_more
// Says: three calls never ran at the same time
class Bridge {

    static Flux<Integer> load(List<Integer> ids, IntUnaryOperator load) {
        return Flux.fromIterable(ids)
                .flatMap(id -> Mono.fromCallable(() -> load.applyAsInt(id)), 3)
                .subscribeOn(Schedulers.boundedElastic());
    }
}
