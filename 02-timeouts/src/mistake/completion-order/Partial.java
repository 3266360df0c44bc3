package workbook.timeouts;

import static java.util.concurrent.TimeUnit.NANOSECONDS;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Future.State;
import java.util.stream.Stream;

// Collects the results as they come: the fastest task is first in the list.
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
            tasks.forEach(completion::submit);
            var done = new ArrayList<Future<T>>();
            Future<T> next = null;
            while (done.size() < tasks.size()
                    && (next = completion.poll(deadline - System.nanoTime(), NANOSECONDS))
                            != null) {
                done.add(next);
            }
            return new Outcome<>(
                    in(State.SUCCESS, done).map(Future::resultNow).toList(),
                    in(State.FAILED, done).map(Future::exceptionNow).toList());
        } finally {
            executor.shutdownNow();
        }
    }

    private static <T> Stream<Future<T>> in(State state, List<Future<T>> futures) {
        return futures.stream().filter(future -> future.state() == state);
    }
}
