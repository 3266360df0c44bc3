package workbook.queues;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;

/// Short waits that no right answer needs: they give a wrong one time to show itself.
class Pause {

    /// Returns `result`, but later.
    static <T> T then(int millis, T result) throws InterruptedException {
        new Semaphore(0).tryAcquire(millis, MILLISECONDS);
        return result;
    }

    static void uninterruptibly(int millis) {
        new CompletableFuture<>().completeOnTimeout(null, millis, MILLISECONDS).join();
    }
}
