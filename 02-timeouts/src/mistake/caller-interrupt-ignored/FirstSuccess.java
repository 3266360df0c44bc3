package workbook.timeouts;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;

// `join()` does not react to an interrupt: the caller waits on, and so its tasks run on.
//
// Caught by: an_interrupt_of_the_caller_interrupts_all_tasks
// Says: the interrupted caller's tasks ran on
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
            return answer.join();
        } catch (CompletionException e) {
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
