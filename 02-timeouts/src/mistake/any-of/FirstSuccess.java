package workbook.timeouts;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

// `anyOf` ends with the first task that ends, well or badly: a quick failure beats every result.
//
// Caught by: a_failure_is_no_answer_while_another_task_may_succeed
// Says: one task had failed, another one had a result
class FirstSuccess {

    @SuppressWarnings("unchecked")
    static <T> T of(List<Callable<T>> tasks) throws Exception {
        if (tasks.isEmpty()) {
            throw new IllegalArgumentException("no tasks");
        }
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            try {
                var futures = tasks.stream().map(task -> start(task, executor));
                return (T) CompletableFuture.anyOf(futures.toArray(CompletableFuture[]::new)).get();
            } catch (ExecutionException e) {
                throw (Exception) e.getCause();
            } finally {
                executor.shutdownNow();
            }
        }
    }

    private static <T> CompletableFuture<T> start(Callable<T> task, ExecutorService executor) {
        return CompletableFuture.supplyAsync(
                () -> {
                    try {
                        return task.call();
                    } catch (Exception e) {
                        throw new CompletionException(e);
                    }
                },
                executor);
    }
}
