package workbook.timeouts;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// A limit of 3 s on an operation of 5 s ends both, the waiting and the work, after about 3 s.
///
/// It takes two steps, which `asyncio.wait_for` does in one. `get` with a limit ends the waiting:
/// the caller gets a `TimeoutException`, and the operation does not notice. `cancel(true)` ends the
/// work: it interrupts the operation, and one that waits stops at once. What happens without the
/// second step: [Timeouts_02_OrTimeoutKeepsWorking].
///
/// Run: `mvn -q compile exec:exec -pl 02-timeouts -Dexample=Timeouts_01_WaitFor`
///
/// Prints:
///
///     main: start an operation of 5 s, wait 3 s at most
///     operation: interrupted after about 3 s
///     main: gave up after about 3 s
class Timeouts_01_WaitFor {

    private volatile long start;

    void main() throws InterruptedException, ExecutionException {
        String outcome;
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            IO.println("main: start an operation of 5 s, wait 3 s at most");
            Future<String> result = executor.submit(this::operation);
            start = System.nanoTime();
            try {
                outcome = result.get(3, TimeUnit.SECONDS);
            } catch (TimeoutException e) {
                result.cancel(true);
                outcome = "gave up after " + elapsed();
            }
            // close() waits here until the operation has ended: after 5 s, without the cancel.
        }
        IO.println("main: " + outcome);
    }

    private String operation() throws InterruptedException {
        try {
            Thread.sleep(Duration.ofSeconds(5));
            return "the result came after " + elapsed();
        } catch (InterruptedException e) {
            IO.println("operation: interrupted after " + elapsed());
            throw e;
        }
    }

    private String elapsed() {
        return "about " + Math.round((System.nanoTime() - start) / 1e9) + " s";
    }
}
