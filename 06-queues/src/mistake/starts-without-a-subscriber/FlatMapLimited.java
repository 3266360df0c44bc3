package workbook.queues;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

import java.util.function.Function;

// Runs at once, and for nobody: those who subscribe get a recording.
//
// Caught by: each_subscriber_gets_a_run_of_its_own
// Says: [started, for two subscribers]
class FlatMapLimited {

    static <A, B> Flux<B> map(Flux<A> in, int limit, Function<A, Mono<B>> work) {
        var results = Sinks.many().replay().<B>all();
        in.flatMap(work, limit)
                .subscribe(results::tryEmitNext, results::tryEmitError, results::tryEmitComplete);
        return results.asFlux();
    }
}
