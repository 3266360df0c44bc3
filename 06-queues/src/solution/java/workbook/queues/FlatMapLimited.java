package workbook.queues;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.util.function.Function;

/// `flatMap` is all that is asked for, once it is told the limit: its concurrency is also its
/// demand, `limit` elements at first, and one more for each work that has ended and handed over its
/// result.
class FlatMapLimited {

    static <A, B> Flux<B> map(Flux<A> in, int limit, Function<A, Mono<B>> work) {
        return in.flatMap(work, limit);
    }
}
