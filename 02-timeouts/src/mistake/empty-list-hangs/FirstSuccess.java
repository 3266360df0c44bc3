package workbook.timeouts;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future.State;

// Looks whether all have failed only after a failure: with no tasks there is none, and take() waits
// for ever.
//
// Caught by: no_tasks_are_refused
// Says: all have ended (result, exception, error): who tells the caller?
class FirstSuccess {

    static <T> T of(List<Callable<T>> tasks) throws Exception {
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            var completion = new ExecutorCompletionService<T>(executor);
            try {
                tasks.forEach(completion::submit);
                var failures = new ArrayList<Throwable>();
                do {
                    var ended = completion.take();
                    if (ended.state() == State.SUCCESS) {
                        return ended.resultNow();
                    }
                    failures.add(ended.exceptionNow());
                } while (failures.size() < tasks.size());
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
