package workbook.errors;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.StructuredTaskScope;
import java.util.concurrent.StructuredTaskScope.FailedException;
import java.util.concurrent.StructuredTaskScope.Joiner;
import java.util.concurrent.StructuredTaskScope.Subtask;

/// In a scope the first failure ends the others by itself; or, if you ask for it, none does.
///
/// The scope says what a failure means, in one word, and its block ends when all subtasks have ended:
/// nothing can be left running or forgotten. `awaitAll` waits for all, and each subtask has its
/// outcome. This is a preview API of JDK 25 (JEP 505), and other releases have other names. The same
/// by hand: [Errors_04_FailFastCancelsSiblings], [Errors_01_GatherOutcomes].
///
/// Run: `mvn -q compile exec:exec -pl 07-errors -Dexample=Errors_08_StructuredFailure -Ppreview`
///
/// Prints:
///
///     car: interrupted, gives up
///     all or nothing: java.io.IOException: no room left
///     each for itself: flight booked
///     each for itself: java.io.IOException: no room left
class Errors_08_StructuredFailure {

    private final CountDownLatch carHasBegun = new CountDownLatch(1);

    void main() throws InterruptedException {
        try (var scope = StructuredTaskScope.open(Joiner.<String>allSuccessfulOrThrow())) {
            scope.fork(this::bookCar);
            scope.fork(this::bookHotel);
            scope.join();
        } catch (FailedException e) {
            IO.println("all or nothing: " + e.getCause());
        }

        try (var scope = StructuredTaskScope.open(Joiner.<String>awaitAll())) {
            var flight = scope.fork(() -> "flight booked");
            var hotel = scope.fork(this::bookHotel);
            scope.join();
            IO.println("each for itself: " + outcome(flight));
            IO.println("each for itself: " + outcome(hotel));
        }
    }

    private static String outcome(Subtask<String> ended) {
        return switch (ended.state()) {
            case SUCCESS -> ended.get();
            case FAILED -> ended.exception().toString();
            case UNAVAILABLE -> throw new IllegalStateException("join waits for all");
        };
    }

    private String bookHotel() throws IOException, InterruptedException {
        carHasBegun.await();
        throw new IOException("no room left");
    }

    private String bookCar() throws InterruptedException {
        carHasBegun.countDown();
        try {
            Thread.sleep(60_000);
            return "car booked";
        } catch (InterruptedException e) {
            IO.println("car: interrupted, gives up");
            throw e;
        }
    }
}
