package workbook.queues;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.util.function.Function;

/// A flux of works, and `merge` that subscribes to `limit` of them at a time.
class FlatMapLimited {

    static <A, B> Flux<B> map(Flux<A> in, int limit, Function<A, Mono<B>> work) {
        return Flux.merge(in.map(work), limit);
    }
}
