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

/// A thread per task and a latch that counts the ends. Cancelled futures do not fail any more, so
/// what an interrupted task does is not seen.
class Partial {

    record Outcome<T>(List<T> results, List<Throwable> failures) {}

    static <T> Outcome<T> results(List<Callable<T>> tasks, Duration limit)
            throws InterruptedException {
        var latch = new CountDownLatch(tasks.size());
        var futures = tasks.stream().map(FutureTask::new).toList();
        futures.forEach(future -> Thread.startVirtualThread(() -> run(future, latch)));
        try {
            latch.await(NANOSECONDS.convert(limit), NANOSECONDS);
        } finally {
            futures.forEach(future -> future.cancel(true));
        }
        return new Outcome<>(
                in(State.SUCCESS, futures).map(Future::resultNow).toList(),
                in(State.FAILED, futures).map(Future::exceptionNow).toList());
    }

    private static void run(FutureTask<?> task, CountDownLatch latch) {
        try {
            task.run();
        } finally {
            latch.countDown();
        }
    }

    private static <T> Stream<FutureTask<T>> in(State state, List<FutureTask<T>> futures) {
        return futures.stream().filter(future -> future.state() == state);
    }
}
