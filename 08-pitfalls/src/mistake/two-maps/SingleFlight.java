package workbook.pitfalls;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;

// Values are here, loads are there: between the two looks a load goes from there to here.
//
// Caught by: who_asks_while_a_load_ends_does_not_load_again
// Says: [loads: one has ended between two looks]
class SingleFlight<K, V> {

    private final ConcurrentMap<K, CompletableFuture<V>> loads = new ConcurrentHashMap<>();
    private final ConcurrentMap<K, V> values = new ConcurrentHashMap<>();

    CompletableFuture<V> get(K key, Function<K, CompletableFuture<V>> load) {
        var known = values.get(key);
        if (known != null) {
            return CompletableFuture.completedFuture(known);
        }
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
            values.put(key, value);
            loads.remove(key, load);
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
