package workbook.pitfalls;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;

// Everything is forgotten when it is there: the next one loads again.
//
// Caught by: a_value_is_loaded_and_kept
// Says: "value, not kept"
class SingleFlight<K, V> {

    private final ConcurrentMap<K, CompletableFuture<V>> loads = new ConcurrentHashMap<>();

    CompletableFuture<V> get(K key, Function<K, CompletableFuture<V>> load) {
        var mine = loads.computeIfAbsent(key, load);
        mine.whenComplete((value, failure) -> loads.remove(key, mine));
        return mine.copy();
    }
}
