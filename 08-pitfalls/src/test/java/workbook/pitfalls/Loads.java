package workbook.pitfalls;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/// The loads that a cache has begun. Each is a future that the test completes.
final class Loads implements Function<Object, CompletableFuture<String>> {

    private final List<CompletableFuture<String>> loads = new CopyOnWriteArrayList<>();
    private final List<Thread> threads = new CopyOnWriteArrayList<>();

    @Override
    public CompletableFuture<String> apply(Object key) {
        var load = new CompletableFuture<String>();
        threads.add(Thread.currentThread());
        loads.add(load);
        return load;
    }

    int count() {
        return loads.size();
    }

    CompletableFuture<String> first() {
        assertThat(loads)
                .withFailMessage("load has not been called before get returned")
                .isNotEmpty();
        return loads.getFirst();
    }

    CompletableFuture<String> last() {
        first();
        return loads.getLast();
    }

    /// The threads that have called `load`.
    List<Thread> threads() {
        return threads;
    }

    static Throwable failureOf(CompletableFuture<String> future) {
        try {
            throw new AssertionError("no failure, but " + future.getNow("not done"));
        } catch (CompletionException e) {
            return e.getCause();
        }
    }
}
