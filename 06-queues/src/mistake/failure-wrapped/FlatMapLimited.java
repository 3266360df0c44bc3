package workbook.queues;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.util.function.Function;

// The caller asks for the failure and gets a parcel.
//
// Caught by: a_failure_of_a_work_ends_everything_at_once
// Says: [how it ended]
class FlatMapLimited {

    static <A, B> Flux<B> map(Flux<A> in, int limit, Function<A, Mono<B>> work) {
        return in.flatMap(work, limit).onErrorMap(RuntimeException::new);
    }
}
