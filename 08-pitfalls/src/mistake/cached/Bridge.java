package workbook.pitfalls;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

import java.util.List;
import java.util.function.IntUnaryOperator;

// `cache` keeps the results: the second subscriber gets those of the first.
//
// Caught by: each_subscriber_has_calls_of_its_own
// Says: [calls for two subscribers]
class Bridge {

    static Flux<Integer> load(List<Integer> ids, IntUnaryOperator load) {
        return Flux.fromIterable(ids)
                .flatMap(
                        id ->
                                Mono.fromCallable(() -> load.applyAsInt(id))
                                        .subscribeOn(Schedulers.boundedElastic()),
                        3)
                .cache();
    }
}
