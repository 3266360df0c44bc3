package workbook.timeouts;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

// Waits on the thread of the caller, who wanted a future in order not to wait.
//
// Caught by: a_value_in_time_is_the_result_and_cancels_the_timer
// Says: does it wait for the value or the delay
class OrDefault {

    static <T> CompletableFuture<T> after(
            CompletableFuture<T> future, T fallback, Duration delay, Timer timer) {
        try {
            return CompletableFuture.completedFuture(
                    future.get(delay.toNanos(), TimeUnit.NANOSECONDS));
        } catch (TimeoutException e) {
            return CompletableFuture.completedFuture(fallback);
        } catch (ExecutionException e) {
            return CompletableFuture.failedFuture(e.getCause());
        } catch (InterruptedException e) {
            return CompletableFuture.failedFuture(e);
        }
    }
}
