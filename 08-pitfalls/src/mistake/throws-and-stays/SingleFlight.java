package workbook.pitfalls;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;

// `load` throws, and the future that nobody will complete stays in the map.
//
// Caught by: what_load_throws_is_a_failure_of_the_future_and_is_not_kept
// Says: broken
class SingleFlight<K, V> {

    private final ConcurrentMap<K, CompletableFuture<V>> loads = new ConcurrentHashMap<>();

    CompletableFuture<V> get(K key, Function<K, CompletableFuture<V>> load) {
        var mine = new CompletableFuture<V>();
        var others = loads.putIfAbsent(key, mine);
        if (others != null) {
            return others.copy();
        }
        load.apply(key).whenComplete((value, failure) -> complete(key, mine, value, failure));
        return mine.copy();
    }

    private void complete(K key, CompletableFuture<V> load, V value, Throwable failure) {
        if (failure == null) {
            load.complete(value);
        } else {
            loads.remove(key, load);
            load.completeExceptionally(failure);
        }
    }
}
