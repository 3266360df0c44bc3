package workbook.queues;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.util.function.Function;

// The third number is how many results of one work are fetched ahead. The second is the limit.
//
// Caught by: as_many_works_as_the_limit_allows_run_at_the_same_time
// Says: [started, with a limit of 2]
class FlatMapLimited {

    static <A, B> Flux<B> map(Flux<A> in, int limit, Function<A, Mono<B>> work) {
        return in.flatMap(work, 256, limit);
    }
}
