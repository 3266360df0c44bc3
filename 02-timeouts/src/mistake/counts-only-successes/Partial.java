package workbook.timeouts;

import static java.util.concurrent.TimeUnit.NANOSECONDS;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.Future.State;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;

// A task that fails does not count down: then the caller waits for the limit, with nobody left.
//
// Caught by: both_lists_are_in_task_order_though_the_last_task_ends_first
// Says: after 5 s the caller still waits
class Partial {

    record Outcome<T>(List<T> results, List<Throwable> failures) {}

    static <T> Outcome<T> results(List<Callable<T>> tasks, Duration limit)
            throws InterruptedException {
        var latch = new CountDownLatch(tasks.size());
        var futures =
                tasks.stream().map(task -> new FutureTask<>(() -> call(task, latch))).toList();
        futures.forEach(Thread::startVirtualThread);
        try {
            latch.await(NANOSECONDS.convert(limit), NANOSECONDS);
        } finally {
            futures.forEach(future -> future.cancel(true));
        }
        return new Outcome<>(
                in(State.SUCCESS, futures).map(Future::resultNow).toList(),
                in(State.FAILED, futures).map(Future::exceptionNow).toList());
    }

    private static <T> T call(Callable<T> task, CountDownLatch latch) throws Exception {
        var result = task.call();
        latch.countDown();
        return result;
    }

    private static <T> Stream<FutureTask<T>> in(State state, List<FutureTask<T>> futures) {
        return futures.stream().filter(future -> future.state() == state);
    }
}
