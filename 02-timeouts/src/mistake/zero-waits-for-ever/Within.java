package workbook.timeouts;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeoutException;

// For `join`, zero milliseconds mean "without a limit".
//
// Caught by: without_time_nothing_is_started
// Says: started without time
class Within {

    static <T> T call(Callable<T> task, Duration limit) throws Exception {
        var outcome = new FutureTask<>(task);
        var thread = Thread.startVirtualThread(outcome);
        try {
            thread.join(MILLISECONDS.convert(limit));
            if (!outcome.isDone()) {
                throw new TimeoutException("not done within " + limit);
            }
            return outcome.get();
        } catch (ExecutionException e) {
            throw failureOf(e);
        } finally {
            outcome.cancel(true);
        }
    }

    private static Exception failureOf(ExecutionException e) {
        return switch (e.getCause()) {
            case Exception exception -> exception;
            case Error error -> throw error;
            case Throwable other -> e;
        };
    }
}
