package workbook.queues;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.util.function.Function;

// Waits for each work where it should only say what happens when it has ended.
//
// Caught by: as_many_works_as_the_limit_allows_run_at_the_same_time
// Says: nobody may wait
class FlatMapLimited {

    static <A, B> Flux<B> map(Flux<A> in, int limit, Function<A, Mono<B>> work) {
        return in.map(element -> work.apply(element).block());
    }
}
