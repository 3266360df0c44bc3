package workbook.pitfalls;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;

/// `compute` looks and puts in one step, and replaces a failure as it goes. It holds others of the
/// same key up while `load` is called: that is allowed, since `load` only begins.
class SingleFlight<K, V> {

    private final ConcurrentMap<K, CompletableFuture<V>> loads = new ConcurrentHashMap<>();

    CompletableFuture<V> get(K key, Function<K, CompletableFuture<V>> load) {
        return loads.compute(key, (k, there) -> isOfUse(there) ? there : begin(k, load)).copy();
    }

    private static boolean isOfUse(CompletableFuture<?> load) {
        return load != null && !load.isCompletedExceptionally();
    }

    private static <K, V> CompletableFuture<V> begin(
            K key, Function<K, CompletableFuture<V>> load) {
        try {
            return load.apply(key);
        } catch (RuntimeException | Error failure) {
            return CompletableFuture.failedFuture(failure);
        }
    }
}
