package workbook.queues;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.util.function.Function;

// `share` gives the second subscriber what is left of the run of the first one.
//
// Caught by: each_subscriber_gets_a_run_of_its_own
// Says: [started, for two subscribers]
class FlatMapLimited {

    static <A, B> Flux<B> map(Flux<A> in, int limit, Function<A, Mono<B>> work) {
        return in.flatMap(work, limit).share();
    }
}
