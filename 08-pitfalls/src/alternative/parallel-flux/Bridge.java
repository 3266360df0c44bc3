package workbook.pitfalls;

import reactor.core.publisher.Flux;
import reactor.core.scheduler.Schedulers;

import java.util.List;
import java.util.function.IntUnaryOperator;

/// Three rails, each with a thread that may block, and no more than one element ahead.
class Bridge {

    static Flux<Integer> load(List<Integer> ids, IntUnaryOperator load) {
        return Flux.fromIterable(ids)
                .parallel(3, 1)
                .runOn(Schedulers.boundedElastic(), 1)
                .map(load::applyAsInt)
                .sequential();
    }
}
