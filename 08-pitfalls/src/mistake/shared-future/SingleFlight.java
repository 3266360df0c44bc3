package workbook.pitfalls;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;

// All callers hold the same future: whoever cancels it, cancels it for all.
//
// Caught by: who_cancels_cancels_for_itself
// Says: one has cancelled, another has made up a value
class SingleFlight<K, V> {

    private final ConcurrentMap<K, CompletableFuture<V>> loads = new ConcurrentHashMap<>();

    CompletableFuture<V> get(K key, Function<K, CompletableFuture<V>> load) {
        var mine = new CompletableFuture<V>();
        var others = loads.putIfAbsent(key, mine);
        if (others != null) {
            return others;
        }
        load.apply(key).whenComplete((value, failure) -> complete(key, mine, value, failure));
        return mine;
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
