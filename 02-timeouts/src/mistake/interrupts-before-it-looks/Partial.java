package workbook.timeouts;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.concurrent.Future.State;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;

// Interrupts first and looks afterwards: by then a task may have failed, because of the interrupt.
// Mostly it has not yet, so this seems to work.
//
// Caught by: at_the_limit_the_rest_is_interrupted_and_left_out
// Says: an interrupted task has not failed
class Partial {

    record Outcome<T>(List<T> results, List<Throwable> failures) {}

    static <T> Outcome<T> results(List<Callable<T>> tasks, Duration limit)
            throws InterruptedException {
        long start = System.nanoTime();
        var futures = tasks.stream().map(FutureTask::new).toList();
        var threads = new ArrayList<Thread>();
        try {
            futures.forEach(future -> threads.add(Thread.startVirtualThread(future)));
            for (var thread : threads) {
                thread.join(limit.minusNanos(System.nanoTime() - start));
            }
        } finally {
            threads.forEach(Thread::interrupt);
        }
        return new Outcome<>(
                in(State.SUCCESS, futures).map(Future::resultNow).toList(),
                in(State.FAILED, futures).map(Future::exceptionNow).toList());
    }

    private static <T> Stream<FutureTask<T>> in(State state, List<FutureTask<T>> futures) {
        return futures.stream().filter(future -> future.state() == state);
    }
}
