package workbook.timeouts;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Future.State;

// `invokeAll` returns when all have ended: the slowest task decides, not the first. And then the
// first result in the list is taken, not the first in time.
//
// Caught by: the_first_result_is_the_answer_and_interrupts_the_others
// Says: the losers ran on: who interrupts them?
class FirstSuccess {

    static <T> T of(List<Callable<T>> tasks) throws Exception {
        if (tasks.isEmpty()) {
            throw new IllegalArgumentException("no tasks");
        }
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            var ended = executor.invokeAll(tasks);
            for (var future : ended) {
                if (future.state() == State.SUCCESS) {
                    return future.resultNow();
                }
            }
            throw together(ended.stream().map(Future::exceptionNow).toList());
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
