package workbook.timeouts;

import static java.util.concurrent.TimeUnit.NANOSECONDS;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Future.State;
import java.util.stream.Stream;

// The rule of another exercise: here, a failure is no reason to stop the other tasks.
//
// Caught by: both_lists_are_in_task_order_though_the_last_task_ends_first
// Says: [all results, all failures, both in task order]
class Partial {

    record Outcome<T>(List<T> results, List<Throwable> failures) {}

    static <T> Outcome<T> results(List<Callable<T>> tasks, Duration limit)
            throws InterruptedException {
        long deadline = System.nanoTime() + NANOSECONDS.convert(limit);
        var executor = Executors.newVirtualThreadPerTaskExecutor();
        var completion = new ExecutorCompletionService<T>(executor);
        try {
            var futures = tasks.stream().map(completion::submit).toList();
            int open = futures.size();
            Future<T> next = null;
            while (open > 0
                    && (next = completion.poll(deadline - System.nanoTime(), NANOSECONDS)) != null
                    && next.state() == State.SUCCESS) {
                open--;
            }
            futures.forEach(future -> future.cancel(true));
            return new Outcome<>(
                    in(State.SUCCESS, futures).map(Future::resultNow).toList(),
                    in(State.FAILED, futures).map(Future::exceptionNow).toList());
        } finally {
            executor.shutdownNow();
        }
    }

    private static <T> Stream<Future<T>> in(State state, List<Future<T>> futures) {
        return futures.stream().filter(future -> future.state() == state);
    }
}
