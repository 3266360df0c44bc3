package workbook.pitfalls;

import reactor.core.publisher.Flux;

import java.util.List;
import java.util.function.IntUnaryOperator;

// `map` runs on the thread that brings the elements: the subscriber waits for every call.
//
// Caught by: who_subscribes_does_not_wait
// Says: subscribing does not return while a call blocks
class Bridge {

    static Flux<Integer> load(List<Integer> ids, IntUnaryOperator load) {
        return Flux.fromIterable(ids).map(load::applyAsInt);
    }
}
