package workbook.timeouts;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;

/// `completeOnTimeout` gives its default to everybody who holds the future, not only to its caller.
///
/// It makes no new future, unlike `thenApply`: it completes the one on which it is called, and the
/// real result, which comes a little later, is lost for all. The same goes for `orTimeout`. Call
/// `copy()` first: a copy follows its original, but never completes it. In neither case does the
/// work stop: [Timeouts_02_OrTimeoutKeepsWorking].
///
/// Run: `mvn -q compile exec:exec -pl 02-timeouts -Dexample=Timeouts_04_CompleteOnTimeout`
///
/// Prints:
///
///     no copy, impatient caller: yesterday's price
///     no copy, patient caller: yesterday's price
///     copy, impatient caller: yesterday's price
///     copy, patient caller: today's price
class Timeouts_04_CompleteOnTimeout {

    void main() {
        twoCallers("no copy", price -> orYesterdays(price));
        twoCallers("copy", price -> orYesterdays(price.copy()));
    }

    private void twoCallers(String title, UnaryOperator<CompletableFuture<String>> impatient) {
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            var price = CompletableFuture.supplyAsync(this::load, executor);
            var quickPrice = impatient.apply(price);
            IO.println(title + ", impatient caller: " + quickPrice.join());
            IO.println(title + ", patient caller: " + price.join());
        }
    }

    private CompletableFuture<String> orYesterdays(CompletableFuture<String> price) {
        return price.completeOnTimeout("yesterday's price", 500, TimeUnit.MILLISECONDS);
    }

    private String load() {
        try {
            Thread.sleep(Duration.ofMillis(1000));
            return "today's price";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // a Supplier cannot throw it: keep it
            throw new IllegalStateException("interrupted", e);
        }
    }
}
