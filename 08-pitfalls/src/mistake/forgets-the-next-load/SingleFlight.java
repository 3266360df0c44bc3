package workbook.pitfalls;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;

// Whoever waits forgets the failure, without asking whether it is still the one in the map.
//
// Caught by: who_hears_of_a_failure_may_ask_again_at_once
// Says: 3 forget the next load with it
class SingleFlight<K, V> {

    private final ConcurrentMap<K, CompletableFuture<V>> loads = new ConcurrentHashMap<>();

    CompletableFuture<V> get(K key, Function<K, CompletableFuture<V>> load) {
        var mine = new CompletableFuture<V>();
        var others = loads.putIfAbsent(key, mine);
        if (others != null) {
            return others.copy().whenComplete((value, failure) -> forget(key, failure));
        }
        call(load, key).whenComplete((value, failure) -> complete(key, mine, value, failure));
        return mine.copy();
    }

    private void complete(K key, CompletableFuture<V> load, V value, Throwable failure) {
        if (failure == null) {
            load.complete(value);
        } else {
            forget(key, failure);
            load.completeExceptionally(failure);
        }
    }

    private void forget(K key, Throwable failure) {
        if (failure != null) {
            loads.remove(key);
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
