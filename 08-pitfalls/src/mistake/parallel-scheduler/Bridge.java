package workbook.pitfalls;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

import java.util.List;
import java.util.function.IntUnaryOperator;

// The parallel scheduler has a thread for each core. They must not block.
//
// Caught by: calls_run_on_threads_that_may_block
// Says: [threads that must not block, but were used]
class Bridge {

    static Flux<Integer> load(List<Integer> ids, IntUnaryOperator load) {
        return Flux.fromIterable(ids)
                .flatMap(
                        id ->
                                Mono.fromCallable(() -> load.applyAsInt(id))
                                        .subscribeOn(Schedulers.parallel()),
                        3);
    }
}
