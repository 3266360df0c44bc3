package workbook.errors;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;

/// When one of three tasks fails, the two others are interrupted, and do not work for nothing.
///
/// Futures are taken in the order in which they end, so the first failure is seen at once, whichever
/// task it was. `shutdownNow` interrupts the others, and `close` waits until they have ended: when the
/// failure is reported, nothing is running any more. `invokeAll` would have waited for all of them:
/// [Errors_01_GatherOutcomes]. With the preview API it is shorter: `Errors_08_StructuredFailure`.
///
/// Run: `mvn -q compile exec:exec -pl 07-errors -Dexample=Errors_04_FailFastCancelsSiblings`
///
/// Prints:
///
///     flight: booked
///     hotel: no room left
///     car: interrupted, gives up
///     failed with java.io.IOException: no room left, and nothing is left running
class Errors_04_FailFastCancelsSiblings {

    private final CountDownLatch flightIsBooked = new CountDownLatch(1);
    private final CountDownLatch carHasBegun = new CountDownLatch(1);

    void main() throws InterruptedException {
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            var ended = new ExecutorCompletionService<String>(executor);
            ended.submit(this::bookFlight);
            ended.submit(this::bookHotel);
            ended.submit(this::bookCar);
            try {
                for (int i = 0; i < 3; i++) {
                    ended.take().get();
                }
            } finally {
                executor.shutdownNow();
            }
        } catch (ExecutionException e) {
            IO.println("failed with " + e.getCause() + ", and nothing is left running");
        }
    }

    private String bookFlight() throws InterruptedException {
        carHasBegun.await();
        IO.println("flight: booked");
        flightIsBooked.countDown();
        return "flight";
    }

    private String bookHotel() throws IOException, InterruptedException {
        flightIsBooked.await();
        IO.println("hotel: no room left");
        throw new IOException("no room left");
    }

    private String bookCar() throws InterruptedException {
        carHasBegun.countDown();
        try {
            Thread.sleep(60_000);
            return "car";
        } catch (InterruptedException e) {
            IO.println("car: interrupted, gives up");
            throw e;
        }
    }
}
