package workbook.queues;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.util.function.Function;

// `flatMapSequential` keeps the order, so a result waits for all before it. Nobody asked for
// that.
//
// Caught by: when_a_work_has_ended_its_result_comes_and_the_next_one_starts
// Says: who waits for 0?
class FlatMapLimited {

    static <A, B> Flux<B> map(Flux<A> in, int limit, Function<A, Mono<B>> work) {
        return in.flatMapSequential(work, limit);
    }
}
