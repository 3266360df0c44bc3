package workbook.queues;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

import java.util.function.Function;

// Nothing blocks here, so there is nothing to move away. The limit would be right, and the
// threads are a surprise.
//
// Caught by: works_run_on_the_thread_that_brings_the_elements
// Says: [thread of the last work]
class FlatMapLimited {

    static <A, B> Flux<B> map(Flux<A> in, int limit, Function<A, Mono<B>> work) {
        return in.flatMap(
                element -> work.apply(element).subscribeOn(Schedulers.boundedElastic()), limit);
    }
}
