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

// Every task that ends gives the others a whole limit more.
//
// Caught by: there_is_one_limit_for_all_tasks
// Says: after 5 s the caller still waits
class Partial {

    record Outcome<T>(List<T> results, List<Throwable> failures) {}

    static <T> Outcome<T> results(List<Callable<T>> tasks, Duration limit)
            throws InterruptedException {
        var executor = Executors.newVirtualThreadPerTaskExecutor();
        try {
            var completion = new ExecutorCompletionService<T>(executor);
            var futures = tasks.stream().map(completion::submit).toList();
            int open = futures.size();
            while (open > 0 && completion.poll(NANOSECONDS.convert(limit), NANOSECONDS) != null) {
                open--;
            }
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
