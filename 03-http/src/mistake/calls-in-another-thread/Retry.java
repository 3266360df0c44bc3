package workbook.http;

import static java.util.concurrent.TimeUnit.NANOSECONDS;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.DoubleSupplier;
import java.util.function.Predicate;

// Each call is a task for some other thread: the caller waits, but what it knows (its transaction,
// its user) is not there.
//
// Caught by: the_callers_thread_calls_again_until_it_has_a_result
// Says: who calls and pauses
class Retry {

    static <T> T call(
            Callable<T> call,
            int attempts,
            Duration base,
            Duration cap,
            Predicate<Exception> retryable,
            Sleeper sleeper,
            DoubleSupplier jitter)
            throws Exception {
        if (attempts < 1) {
            throw new IllegalArgumentException("attempts: " + attempts);
        }
        for (int attempt = 1; ; attempt++) {
            try {
                return run(call);
            } catch (InterruptedException e) {
                throw e; // somebody asks us to stop: no failure that another try could mend
            } catch (Exception e) {
                if (attempt == attempts || !retryable.test(e)) {
                    throw e;
                }
            }
            double longest = longestPause(attempt, base, cap);
            sleeper.sleep(Duration.ofNanos((long) (jitter.getAsDouble() * longest)));
        }
    }

    private static <T> T run(Callable<T> call) throws Exception {
        var task = new FutureTask<>(call);
        Thread.startVirtualThread(task);
        try {
            return task.get();
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case Exception failure -> throw failure;
                case Error error -> throw error;
                case null, default -> throw e;
            }
        }
    }

    /// In nanoseconds.
    private static double longestPause(int attempt, Duration base, Duration cap) {
        double doubled = NANOSECONDS.convert(base) * Math.pow(2, attempt - 1);
        return Math.min(NANOSECONDS.convert(cap), doubled);
    }
}
