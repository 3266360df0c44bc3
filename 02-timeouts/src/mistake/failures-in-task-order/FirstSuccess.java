package workbook.timeouts;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Future.State;

// Reads the failures from the futures, when all have ended: that is the order of the tasks, not the
// order in which they failed.
//
// Caught by: when_all_fail_the_first_failure_is_thrown_and_suppresses_the_others
// Says: the caller gets the failure that came first, itself
class FirstSuccess {

    static <T> T of(List<Callable<T>> tasks) throws Exception {
        if (tasks.isEmpty()) {
            throw new IllegalArgumentException("no tasks");
        }
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            var completion = new ExecutorCompletionService<T>(executor);
            try {
                var futures = tasks.stream().map(completion::submit).toList();
                for (int i = 0; i < futures.size(); i++) {
                    var ended = completion.take();
                    if (ended.state() == State.SUCCESS) {
                        return ended.resultNow();
                    }
                }
                throw together(futures.stream().map(Future::exceptionNow).toList());
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
