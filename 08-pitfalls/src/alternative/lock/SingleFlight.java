package workbook.pitfalls;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/// A lock around the map, for the moment of looking and putting. Loading happens outside of it.
class SingleFlight<K, V> {

    private final Map<K, CompletableFuture<V>> loads = new HashMap<>();

    CompletableFuture<V> get(K key, Function<K, CompletableFuture<V>> load) {
        CompletableFuture<V> flight;
        synchronized (loads) {
            var others = loads.get(key);
            if (others != null) {
                return others.copy();
            }
            flight = new CompletableFuture<>();
            loads.put(key, flight);
        }
        try {
            load.apply(key).whenComplete((value, failure) -> land(key, flight, value, failure));
        } catch (RuntimeException | Error failure) {
            land(key, flight, null, failure);
        }
        return flight.copy();
    }

    private void land(K key, CompletableFuture<V> flight, V value, Throwable failure) {
        if (failure == null) {
            flight.complete(value);
            return;
        }
        synchronized (loads) {
            loads.remove(key, flight);
        }
        flight.completeExceptionally(failure);
    }
}
