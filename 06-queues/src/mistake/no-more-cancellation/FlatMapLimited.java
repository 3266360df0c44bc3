package workbook.queues;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.util.function.Function;

// `cache` keeps the result for later subscribers; so a work goes on when its only one has gone.
//
// Caught by: a_cancellation_cancels_everything
// Says: who runs on?
class FlatMapLimited {

    static <A, B> Flux<B> map(Flux<A> in, int limit, Function<A, Mono<B>> work) {
        return in.flatMap(element -> work.apply(element).cache(), limit);
    }
}
