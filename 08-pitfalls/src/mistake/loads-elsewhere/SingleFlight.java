package workbook.pitfalls;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;

// To return at once, whatever `load` does, it is called on another thread: but `load` only begins.
//
// Caught by: load_is_called_on_the_callers_thread
// Says: [who called load]
class SingleFlight<K, V> {

    private final ConcurrentMap<K, CompletableFuture<V>> loads = new ConcurrentHashMap<>();

    CompletableFuture<V> get(K key, Function<K, CompletableFuture<V>> load) {
        var mine = new CompletableFuture<V>();
        var others = loads.putIfAbsent(key, mine);
        if (others != null) {
            return others.copy();
        }
        CompletableFuture.supplyAsync(() -> call(load, key))
                .thenCompose(begun -> begun)
                .whenComplete((value, failure) -> complete(key, mine, value, failure));
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
