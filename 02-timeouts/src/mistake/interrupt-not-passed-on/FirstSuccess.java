package workbook.timeouts;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future.State;

// Ends the losers after a result only: when the caller is interrupted, close() waits for tasks that
// nobody has told to end.
//
// Caught by: an_interrupt_of_the_caller_interrupts_all_tasks
// Says: the interrupted caller's tasks ran on
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
                    executor.shutdownNow();
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
