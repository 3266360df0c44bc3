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

// Returns what is done and forgets the rest: nobody tells the late tasks to stop.
//
// Caught by: at_the_limit_the_rest_is_interrupted_and_left_out
// Says: who interrupts it
class Partial {

    record Outcome<T>(List<T> results, List<Throwable> failures) {}

    static <T> Outcome<T> results(List<Callable<T>> tasks, Duration limit)
            throws InterruptedException {
        var latch = new CountDownLatch(tasks.size());
        var futures = tasks.stream().map(FutureTask::new).toList();
        futures.forEach(future -> Thread.startVirtualThread(() -> run(future, latch)));
        latch.await(NANOSECONDS.convert(limit), NANOSECONDS);
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
