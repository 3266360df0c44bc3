package workbook.queues;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.util.function.Function;

// A future that nobody cancels stands between the subscriber and the work.
//
// Caught by: a_cancellation_cancels_everything
// Says: who runs on?
class FlatMapLimited {

    static <A, B> Flux<B> map(Flux<A> in, int limit, Function<A, Mono<B>> work) {
        return in.flatMap(element -> Mono.fromFuture(work.apply(element).toFuture(), true), limit);
    }
}
