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

// Interrupts the rest when the limit is over, but not when the caller is interrupted.
//
// Caught by: an_interrupt_of_the_caller_interrupts_all_tasks
// Says: the interrupted caller's tasks run on
class Partial {

    record Outcome<T>(List<T> results, List<Throwable> failures) {}

    static <T> Outcome<T> results(List<Callable<T>> tasks, Duration limit)
            throws InterruptedException {
        var latch = new CountDownLatch(tasks.size());
        var futures = tasks.stream().map(FutureTask::new).toList();
        futures.forEach(future -> Thread.startVirtualThread(() -> run(future, latch)));
        latch.await(NANOSECONDS.convert(limit), NANOSECONDS);
        futures.forEach(future -> future.cancel(true));
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
