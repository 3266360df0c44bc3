package workbook.pitfalls;

import static org.junit.jupiter.api.Assumptions.abort;

import reactor.core.publisher.Flux;

import java.util.List;
import java.util.function.IntUnaryOperator;

/// Calls that block, in a stream that must not.
///
/// - Nothing is called before somebody subscribes, and each subscriber has calls of its own.
/// - `load` blocks its thread. It is called once for each id, for three ids at a time: a call begins
///   as soon as another has ended, as long as ids are left.
/// - It is called on threads that may block: not on the subscriber's, and on none of those that
///   `Schedulers.isInNonBlockingThread()` knows. Subscribing returns at once.
/// - Each result comes as soon as it is there, in no particular order. So does the first failure,
///   as it is. It ends the stream, and no other call begins.
///
/// The broken version, which blocks whoever subscribes, for all ids one after the other:
///
///     return Flux.fromIterable(ids).map(load::applyAsInt);
///
/// Read first: `Pitfalls_02_BlockedEventLoop`, `Pitfalls_06_UnboundedFanOut`.
class Bridge {

    static Flux<Integer> load(List<Integer> ids, IntUnaryOperator load) {
        return abort("Exercise 8.4: call load for each id, on threads that may block");
    }
}
