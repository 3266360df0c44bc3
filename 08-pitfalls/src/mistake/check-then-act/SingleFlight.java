package workbook.pitfalls;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;

// Between `get` and `put` there is time for somebody else, however short it is.
//
// Caught by: two_who_ask_at_the_same_moment_load_once
// Says: between looking and putting there is time for another one
class SingleFlight<K, V> {

    private final ConcurrentMap<K, CompletableFuture<V>> loads = new ConcurrentHashMap<>();

    CompletableFuture<V> get(K key, Function<K, CompletableFuture<V>> load) {
        var others = loads.get(key);
        if (others != null) {
            return others.copy();
        }
        var mine = load.apply(key);
        loads.put(key, mine);
        mine.whenComplete((value, failure) -> forget(key, mine, failure));
        return mine.copy();
    }

    private void forget(K key, CompletableFuture<V> load, Throwable failure) {
        if (failure != null) {
            loads.remove(key, load);
        }
    }
}
