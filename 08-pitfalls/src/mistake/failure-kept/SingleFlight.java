package workbook.pitfalls;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;

// A failure is kept like a value: the service is back, and the cache says it is not.
//
// Caught by: a_failure_is_not_kept
// Says: [loads: the first failed, one asks again]
class SingleFlight<K, V> {

    private final ConcurrentMap<K, CompletableFuture<V>> loads = new ConcurrentHashMap<>();

    CompletableFuture<V> get(K key, Function<K, CompletableFuture<V>> load) {
        return loads.computeIfAbsent(key, load).copy();
    }
}
