package workbook.timeouts;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future.State;

// Interrupts the losers, but never shuts the pool down: its threads wait for more work, and a
// program does not end while they do.
//
// Caught by: no_thread_is_left_behind
// Says: keeps the program alive
class FirstSuccess {

    static <T> T of(List<Callable<T>> tasks) throws Exception {
        if (tasks.isEmpty()) {
            throw new IllegalArgumentException("no tasks");
        }
        var completion = new ExecutorCompletionService<T>(Executors.newCachedThreadPool());
        var futures = tasks.stream().map(completion::submit).toList();
        try {
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
            futures.forEach(future -> future.cancel(true));
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
