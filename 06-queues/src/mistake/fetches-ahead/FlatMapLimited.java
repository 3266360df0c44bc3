package workbook.queues;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

import java.util.function.Function;

// `publishOn` fetches 256 elements ahead, into a queue of its own.
//
// Caught by: the_source_is_asked_only_for_what_can_start
// Says: [asked for, 2 results wait: no room]
class FlatMapLimited {

    static <A, B> Flux<B> map(Flux<A> in, int limit, Function<A, Mono<B>> work) {
        return in.publishOn(Schedulers.immediate()).flatMap(work, limit);
    }
}
