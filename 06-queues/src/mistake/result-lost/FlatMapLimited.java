package workbook.queues;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

import java.util.function.Function;

// While one thread emits, `tryEmitNext` on another fails, and says so in the value that is
// ignored here.
//
// Caught by: results_come_one_at_a_time_though_works_end_at_the_same_time
// Says: [0 comes and goes, 1 comes and goes]
class FlatMapLimited {

    static <A, B> Flux<B> map(Flux<A> in, int limit, Function<A, Mono<B>> work) {
        return Flux.defer(() -> emitted(in, limit, work));
    }

    private static <A, B> Flux<B> emitted(Flux<A> in, int limit, Function<A, Mono<B>> work) {
        var results = Sinks.many().unicast().<B>onBackpressureBuffer();
        return in.flatMap(
                        element -> work.apply(element).doOnNext(results::tryEmitNext).then(), limit)
                .doOnTerminate(results::tryEmitComplete)
                .thenMany(Flux.<B>empty())
                .mergeWith(results.asFlux());
    }
}
