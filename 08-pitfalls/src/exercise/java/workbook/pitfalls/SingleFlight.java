package workbook.pitfalls;

import static org.junit.jupiter.api.Assumptions.abort;

import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/// A cache that loads each value once, however many ask for it at the same time.
///
/// - `get` returns at once. If the value of `key` is neither there nor being loaded, it calls
///   `load`, once, on the caller's thread, whatever others do at the same moment. Otherwise `load`
///   is not called.
/// - Everybody who asks for a key gets what that load gives, its failure too. A value is kept. A
///   failure is not: when it is known, the next `get` loads anew. `load` may also throw, an
///   error too; that is a failure of the future.
/// - Each caller gets a future of its own: who cancels or completes it, does so for itself.
/// - Keys have nothing to do with each other.
///
/// The broken version, with which two who ask at the same moment load twice:
///
///     if (!map.containsKey(key)) map.put(key, load.apply(key));
///     return map.get(key);
///
/// Read first: `Pitfalls_07_LostUpdate`.
class SingleFlight<K, V> {

    CompletableFuture<V> get(K key, Function<K, CompletableFuture<V>> load) {
        return abort("Exercise 8.5: load once per key, and forget failures");
    }
}
