package workbook.pitfalls;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

import java.util.List;
import java.util.function.IntUnaryOperator;

// Without a number `flatMap` runs 256 at a time.
//
// Caught by: three_calls_run_at_the_same_time_and_never_more
// Says: a fourth call has started while three are running
class Bridge {

    static Flux<Integer> load(List<Integer> ids, IntUnaryOperator load) {
        return Flux.fromIterable(ids)
                .flatMap(id ->
                        Mono.fromCallable(() -> load.applyAsInt(id))
                                .subscribeOn(Schedulers.boundedElastic()));
    }
}
