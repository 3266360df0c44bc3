package workbook.pitfalls;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

import java.util.List;
import java.util.function.IntUnaryOperator;

// `flatMapSequential` keeps results back until those of earlier ids are there.
//
// Caught by: a_result_comes_while_other_calls_run
// Says: one call has ended, no result: must it wait for those before it?
class Bridge {

    static Flux<Integer> load(List<Integer> ids, IntUnaryOperator load) {
        return Flux.fromIterable(ids)
                .flatMapSequential(
                        id ->
                                Mono.fromCallable(() -> load.applyAsInt(id))
                                        .subscribeOn(Schedulers.boundedElastic()),
                        3);
    }
}
