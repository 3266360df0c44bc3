package workbook.timeouts;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future.State;

// No tasks, so none succeeds, so "all have failed": and then there is no first failure to throw.
//
// Caught by: no_tasks_are_refused
// Says: nobody can win ==> Unexpected type
class FirstSuccess {

    static <T> T of(List<Callable<T>> tasks) throws Exception {
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            var completion = new ExecutorCompletionService<T>(executor);
            try {
                tasks.forEach(completion::submit);
                var failures = new ArrayList<Throwable>();
                while (failures.size() < tasks.size()) {
                    var ended = completion.take();
                    if (ended.state() == State.SUCCESS) {
                        return ended.resultNow();
                    }
                    failures.add(ended.exceptionNow());
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
