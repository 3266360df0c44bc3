package workbook.timeouts;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;

// Only a result completes the future. When there is none, nobody does, and the caller waits for
// ever.
//
// Caught by: when_all_fail_the_first_failure_is_thrown_and_suppresses_the_others
// Says: all have ended (result, exception, error): who tells the caller?
class FirstSuccess {

    static <T> T of(List<Callable<T>> tasks) throws Exception {
        if (tasks.isEmpty()) {
            throw new IllegalArgumentException("no tasks");
        }
        var answer = new CompletableFuture<T>();
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var task : tasks) {
                executor.submit(() -> answer.complete(task.call()));
            }
            try {
                return answer.get();
            } finally {
                executor.shutdownNow();
            }
        }
    }
}
