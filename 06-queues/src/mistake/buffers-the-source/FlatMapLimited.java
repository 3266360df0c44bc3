package workbook.queues;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.util.function.Function;

// An unbounded buffer takes whatever the source has: memory instead of back-pressure.
//
// Caught by: the_source_is_asked_only_for_what_can_start
// Says: [asked for, 2 results wait: no room]
class FlatMapLimited {

    static <A, B> Flux<B> map(Flux<A> in, int limit, Function<A, Mono<B>> work) {
        return in.onBackpressureBuffer().flatMap(work, limit);
    }
}
