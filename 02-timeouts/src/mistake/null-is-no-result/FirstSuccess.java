package workbook.timeouts;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future.State;

// Takes null for "no result yet": a task that has nothing to return can never win.
//
// Caught by: null_is_a_result_too
// Says: the first result was null
class FirstSuccess {

    static <T> T of(List<Callable<T>> tasks) throws Exception {
        if (tasks.isEmpty()) {
            throw new IllegalArgumentException("no tasks");
        }
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            var completion = new ExecutorCompletionService<T>(executor);
            try {
                tasks.forEach(completion::submit);
                T result = null;
                var failures = new ArrayList<Throwable>();
                while (result == null && failures.size() < tasks.size()) {
                    var ended = completion.take();
                    if (ended.state() == State.SUCCESS) {
                        result = ended.resultNow();
                    } else {
                        failures.add(ended.exceptionNow());
                    }
                }
                if (result != null) {
                    return result;
                }
                throw together(failures);
            } finally {
                executor.shutdownNow();
            }
        }
    }

    private static Exception together(List<Throwable> failures) {
        var first = failures.getFirst();
        failures.stream().filter(other -> other != first).forEach(first::addSuppressed);
        if (first instanceof Error error) {
            throw error;
        }
        return (Exception) first;
    }
}
