package workbook.pitfalls;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

import java.util.List;
import java.util.function.IntUnaryOperator;

// What has failed is left out, and nobody is told.
//
// Caught by: the_first_failure_comes_as_it_is
// Says: a call has failed
class Bridge {

    static Flux<Integer> load(List<Integer> ids, IntUnaryOperator load) {
        return Flux.fromIterable(ids)
                .flatMap(
                        id ->
                                Mono.fromCallable(() -> load.applyAsInt(id))
                                        .subscribeOn(Schedulers.boundedElastic())
                                        .onErrorComplete(),
                        3);
    }
}
