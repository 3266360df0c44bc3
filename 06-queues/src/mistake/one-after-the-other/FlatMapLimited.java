package workbook.queues;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.util.function.Function;

// `concatMap` starts a work when the one before it has ended.
//
// Caught by: as_many_works_as_the_limit_allows_run_at_the_same_time
// Says: [started, with a limit of 2]
class FlatMapLimited {

    static <A, B> Flux<B> map(Flux<A> in, int limit, Function<A, Mono<B>> work) {
        return in.concatMap(work);
    }
}
