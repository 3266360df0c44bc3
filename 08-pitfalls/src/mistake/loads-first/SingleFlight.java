package workbook.pitfalls;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;

// The argument of `putIfAbsent` is computed in any case: everybody loads, one is kept.
//
// Caught by: who_asks_meanwhile_gets_the_same_load
// Says: [loads, while the first is on its way]
class SingleFlight<K, V> {

    private final ConcurrentMap<K, CompletableFuture<V>> loads = new ConcurrentHashMap<>();

    CompletableFuture<V> get(K key, Function<K, CompletableFuture<V>> load) {
        var mine = load.apply(key);
        var others = loads.putIfAbsent(key, mine);
        return others == null ? mine.copy() : others.copy();
    }
}
