package workbook.pitfalls;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;

// Each call of the map is one step, but these are two: between them another one looks, too.
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
        var mine = new CompletableFuture<V>();
        loads.put(key, mine);
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
        } catch (Throwable failure) {
            return CompletableFuture.failedFuture(failure);
        }
    }
}
