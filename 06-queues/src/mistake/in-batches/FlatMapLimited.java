package workbook.queues;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.util.function.Function;

// The next batch starts when the slowest work of this one has ended.
//
// Caught by: when_a_work_has_ended_its_result_comes_and_the_next_one_starts
// Says: who waits for 0?
class FlatMapLimited {

    static <A, B> Flux<B> map(Flux<A> in, int limit, Function<A, Mono<B>> work) {
        return in.buffer(limit).concatMap(batch -> Flux.fromIterable(batch).flatMap(work));
    }
}
