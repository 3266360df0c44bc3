package workbook.basics;

import static org.junit.jupiter.api.Assumptions.abort;

import java.util.List;
import java.util.function.ToLongFunction;

/// Many items in a few batches, all batches at once.
///
/// - The items are split into batches of `size`, in order; the last batch may be shorter, none is
///   empty. Each is a copy: it does not change when `items` changes later. A `size` below 1 is
///   refused with `IllegalArgumentException`.
/// - `worker` works on all batches at the same time, however many they are and however few cores
///   there are. The caller waits for all of them and gets the sum of what `worker` returned.
/// - Without items, `worker` is not called and the sum is 0.
/// - A `RuntimeException` of `worker` reaches the caller itself, not in a wrapper.
/// - No thread is left behind that keeps the program alive, not even after a failure.
///
/// Read first: `Basics_06_Batches`.
class Batches {

    static <T> long total(List<T> items, int size, ToLongFunction<List<T>> worker)
            throws InterruptedException {
        return abort("Exercise 1.6: work on all batches at the same time, return the sum");
    }
}
