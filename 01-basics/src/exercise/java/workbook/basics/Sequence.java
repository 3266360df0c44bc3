package workbook.basics;

import static org.junit.jupiter.api.Assumptions.abort;

import java.util.List;
import java.util.concurrent.CompletableFuture;

/// Many futures made one: `asyncio.gather`, for work that has been started already.
///
/// - `of` returns at once, it never waits. When all parts are there, the future completes with
///   their results in the order of the list; `null` is a result too. No parts give an empty list.
/// - As soon as one part has failed, the future fails, even if earlier parts are still open: with
///   the failure of that part itself, `exceptionNow()` of both is the same object. (Not asked: what
///   a cancelled part gives.)
/// - The parts belong to the caller: `of` completes none and cancels none.
///
/// Read first: `Basics_03_GatherResults`, `Basics_08_FourWays`.
class Sequence {

    static <T> CompletableFuture<List<T>> of(List<CompletableFuture<T>> futures) {
        return abort("Exercise 1.4: make one future of all, without waiting for any of them");
    }
}
