package workbook.queues;

import static org.junit.jupiter.api.Assumptions.abort;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.util.function.Function;

/// Asynchronous work for each element, a limited number of works at a time, in Reactor.
///
/// - `work` is called for an element when its work may start: in the order of `in`, at once while
///   fewer than `limit` works run, and later whenever one of them has ended. Nobody waits for the
///   slowest: each result comes as soon as it is there, in no particular order.
/// - An empty `Mono` gives no result. After the last work all is complete. The first failure, of a
///   work or of `in`, comes as it is and at once, and cancels what runs. So does a cancellation.
/// - Elements are asked of `in` only when they can start. Where the subscriber asks for no more
///   results, at most `limit` of them wait for it, and nothing new starts.
/// - Each subscriber gets a run of its own; before it subscribes nothing happens. No thread is
///   added and none blocks: all runs where the elements and the results come from.
///
/// Read first: `Queues_06_FlowOverQueue`.
class FlatMapLimited {

    static <A, B> Flux<B> map(Flux<A> in, int limit, Function<A, Mono<B>> work) {
        return abort("Exercise 6.5: start the work for each element, never more than the limit");
    }
}
