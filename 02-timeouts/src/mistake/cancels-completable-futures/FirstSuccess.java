package workbook.timeouts;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

// `CompletableFuture.cancel(true)` interrupts nobody, whatever its argument seems to promise.
//
// Caught by: the_first_result_is_the_answer_and_interrupts_the_others
// Says: the losers ran on: who interrupts them?
class FirstSuccess {

    static <T> T of(List<Callable<T>> tasks) throws Exception {
        if (tasks.isEmpty()) {
            throw new IllegalArgumentException("no tasks");
        }
        var answer = new CompletableFuture<T>();
        var failures = new ArrayList<Throwable>();
        var executor = Executors.newVirtualThreadPerTaskExecutor();
        var running = new ArrayList<CompletableFuture<Void>>();
        for (var task : tasks) {
            Runnable run =
                    () -> {
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
                    };
            running.add(CompletableFuture.runAsync(run, executor));
        }
        try {
            return answer.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw (Exception) e.getCause();
        } finally {
            running.forEach(future -> future.cancel(true));
        }
    }

    private static Throwable together(List<Throwable> failures) {
        var first = failures.getFirst();
        failures.stream().filter(other -> other != first).forEach(first::addSuppressed);
        return first;
    }
}
