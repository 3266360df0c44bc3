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
///     main: no result after about 3 s, so cancel it
///     operation: interrupted after about 3 s
///     main: nothing is left running after about 3 s
class Timeouts_01_WaitFor {

    private final long start = System.nanoTime();

    void main() throws InterruptedException, ExecutionException {
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            IO.println("main: start an operation of 5 s, wait 3 s at most");
            Future<String> result = executor.submit(this::operation);
            try {
                IO.println("main: " + result.get(3, TimeUnit.SECONDS));
            } catch (TimeoutException e) {
                IO.println("main: no result after " + elapsed() + ", so cancel it");
                result.cancel(true);
            }
        }
        IO.println("main: nothing is left running after " + elapsed());
    }

    private String operation() throws InterruptedException {
        try {
            Thread.sleep(Duration.ofSeconds(5));
            return "the result, after " + elapsed();
        } catch (InterruptedException e) {
            IO.println("operation: interrupted after " + elapsed());
            throw e;
        }
    }

    private String elapsed() {
        return "about " + Math.round((System.nanoTime() - start) / 1e9) + " s";
    }
}
