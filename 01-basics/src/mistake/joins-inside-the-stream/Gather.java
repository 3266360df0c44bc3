package workbook.basics;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;

// A stream is lazy: it starts one task, joins it, and only then starts the next.
//
// Caught by: tasks_run_at_the_same_time
// Says: not all had started
class Gather {

    static <T> List<T> all(List<Callable<T>> tasks) throws Exception {
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            return tasks.stream()
                    .map(task -> CompletableFuture.supplyAsync(() -> call(task), executor))
                    .map(CompletableFuture::join)
                    .toList();
        }
    }

    private static <T> T call(Callable<T> task) {
        try {
            return task.call();
        } catch (Exception e) {
            throw new CompletionException(e);
        }
    }
}
