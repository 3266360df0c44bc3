package workbook.basics;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

// No executor: the common pool has one thread per core, less one, for the whole program.
//
// Caught by: tasks_run_at_the_same_time
// Says: does one wait for another, or for a thread
class Gather {

    static <T> List<T> all(List<Callable<T>> tasks) throws Exception {
        var futures =
                tasks.stream()
                        .map(task -> CompletableFuture.supplyAsync(() -> call(task)))
                        .toList();
        return futures.stream().map(CompletableFuture::join).toList();
    }

    private static <T> T call(Callable<T> task) {
        try {
            return task.call();
        } catch (Exception e) {
            throw new CompletionException(e);
        }
    }
}
