package workbook.pitfalls;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;

// One load at a time, for all keys: b waits for a.
//
// Caught by: keys_have_nothing_to_do_with_each_other
// Says: [b, while a is being loaded]
class SingleFlight<K, V> {

    private final ConcurrentMap<K, CompletableFuture<V>> loads = new ConcurrentHashMap<>();

    private CompletableFuture<?> last = CompletableFuture.completedFuture(null);

    synchronized CompletableFuture<V> get(K key, Function<K, CompletableFuture<V>> load) {
        if (!loads.containsKey(key)) {
            var before = last.handle((value, failure) -> key);
            loads.put(key, before.thenCompose(load));
            last = loads.get(key);
        }
        return loads.get(key).copy();
    }
}
