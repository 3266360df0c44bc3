package workbook.pitfalls;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

import java.util.List;
import java.util.function.IntUnaryOperator;

// The argument of `Mono.just` is computed first: the call blocks here, whatever follows.
//
// Caught by: who_subscribes_does_not_wait
// Says: subscribing does not return while a call blocks
class Bridge {

    static Flux<Integer> load(List<Integer> ids, IntUnaryOperator load) {
        return Flux.fromIterable(ids)
                .flatMap(
                        id ->
                                Mono.just(load.applyAsInt(id))
                                        .subscribeOn(Schedulers.boundedElastic()),
                        3);
    }
}
