package workbook.basics;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;

// A task that returns nothing (`Callable<Void>`) returns null: it has not failed.
//
// Caught by: null_is_a_result_too
// Says: the task returned null, but its future is FAILED
class Start {

    static <T> CompletableFuture<T> async(Callable<T> task, Executor executor) {
        return CompletableFuture.supplyAsync(() -> call(task).orElseThrow(), executor);
    }

    private static <T> Optional<T> call(Callable<T> task) {
        try {
            return Optional.ofNullable(task.call());
        } catch (Exception e) {
            throw new CompletionException(e);
        }
    }
}
