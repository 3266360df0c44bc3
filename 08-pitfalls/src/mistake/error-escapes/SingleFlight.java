package workbook.pitfalls;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;

// `catch (RuntimeException …)`: an error comes out of `get`, and the key is lost for ever.
//
// Caught by: what_load_throws_is_a_failure_of_the_future_and_is_not_kept
// Says: thrown by load, and then by get
class SingleFlight<K, V> {

    private final ConcurrentMap<K, CompletableFuture<V>> loads = new ConcurrentHashMap<>();

    CompletableFuture<V> get(K key, Function<K, CompletableFuture<V>> load) {
        var mine = new CompletableFuture<V>();
        var others = loads.putIfAbsent(key, mine);
        if (others != null) {
            return others.copy();
        }
        call(load, key).whenComplete((value, failure) -> complete(key, mine, value, failure));
        return mine.copy();
    }

    private void complete(K key, CompletableFuture<V> load, V value, Throwable failure) {
        if (failure == null) {
            load.complete(value);
        } else {
            // Forgotten first: who hears of the failure may ask again at once.
            loads.remove(key, load);
            load.completeExceptionally(failure);
        }
    }

    private static <K, V> CompletableFuture<V> call(Function<K, CompletableFuture<V>> load, K key) {
        try {
            return load.apply(key);
        } catch (RuntimeException failure) {
            return CompletableFuture.failedFuture(failure);
        }
    }
}
