package workbook.timeouts;

import static java.util.concurrent.TimeUnit.NANOSECONDS;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeoutException;

// The caller runs the task itself, and a timer interrupts it. When the task ignores that, nobody
// can help the caller.
//
// Caught by: after_the_limit_the_task_is_interrupted_and_holds_up_nobody
// Says: came back when the task had ended
class Within {

    static <T> T call(Callable<T> task, Duration limit) throws Exception {
        if (!limit.isPositive()) {
            throw new TimeoutException("no time to start the task: " + limit);
        }
        var caller = Thread.currentThread();
        try (var timer = Executors.newSingleThreadScheduledExecutor()) {
            timer.schedule(caller::interrupt, NANOSECONDS.convert(limit), NANOSECONDS);
            try {
                return task.call();
            } catch (InterruptedException e) {
                throw new TimeoutException("not done within " + limit);
            } finally {
                timer.shutdownNow();
            }
        }
    }
}
