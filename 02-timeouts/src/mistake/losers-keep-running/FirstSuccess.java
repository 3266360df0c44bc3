package workbook.timeouts;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future.State;

// Nobody tells the losers that it is over. Here close() even waits for them: the first answer comes
// when the last task has ended.
//
// Caught by: the_first_result_is_the_answer_and_interrupts_the_others
// Says: the losers ran on: who interrupts them?
class FirstSuccess {

    static <T> T of(List<Callable<T>> tasks) throws Exception {
        if (tasks.isEmpty()) {
            throw new IllegalArgumentException("no tasks");
        }
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            var completion = new ExecutorCompletionService<T>(executor);
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
