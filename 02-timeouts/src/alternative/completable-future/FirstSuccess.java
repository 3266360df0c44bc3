package workbook.timeouts;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/// One future for the answer: any result completes it, the last failure fails it. Completing it
/// twice does no harm.
class FirstSuccess {

    static <T> T of(List<Callable<T>> tasks) throws Exception {
        if (tasks.isEmpty()) {
            throw new IllegalArgumentException("no tasks");
        }
        var answer = new CompletableFuture<T>();
        var failures = new ArrayList<Throwable>();
        // Not closed: the caller does not wait for a loser that ignores its interrupt.
        var executor = Executors.newVirtualThreadPerTaskExecutor();
        try {
            for (var task : tasks) {
                executor.execute(() -> {
                    try {
                        answer.complete(task.call());
                    } catch (Throwable failure) {
                        synchronized (failures) {
                            failures.add(failure);
                            if (failures.size() == tasks.size()) {
                                answer.completeExceptionally(together(failures));
                            }
                        }
                    }
                });
            }
            return answer.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw (Exception) e.getCause();
        } finally {
            executor.shutdownNow();
        }
    }

    private static Throwable together(List<Throwable> failures) {
        var first = failures.getFirst();
        failures.stream().filter(other -> other != first).forEach(first::addSuppressed);
        return first;
    }
}
