package workbook.queues;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.util.function.Function;

// Elements are dealt out to as many lanes as may run. In each lane they wait for the one in
// front, though another lane is free.
//
// Caught by: when_a_work_has_ended_its_result_comes_and_the_next_one_starts
// Says: who waits for 0?
class FlatMapLimited {

    static <A, B> Flux<B> map(Flux<A> in, int limit, Function<A, Mono<B>> work) {
        return in.index()
                .groupBy(numbered -> numbered.getT1() % limit)
                .flatMap(lane -> lane.concatMap(numbered -> work.apply(numbered.getT2())), limit);
    }
}
