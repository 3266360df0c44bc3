package workbook.timeouts;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import org.awaitility.core.ConditionTimeoutException;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/// A wait for a condition ends when it comes true, after 1 s here; a sleep ends too early or late.
///
/// A test of asynchronous code has to wait, and nobody knows how long: a sleep that is enough on an
/// idle machine is too short on a busy one, and one that is always enough makes every run slow. So
/// look again and again, up to a generous limit that only a failing test reaches. By hand that is
/// exercise 2.6; in real tests use Awaitility, which also says what it saw last. Its limit is one
/// for the whole wait, as in [Timeouts_06_Deadline].
///
/// Run: `mvn -q compile exec:exec -pl 02-timeouts -Dexample=Timeouts_07_AwaitAResult`
///
/// Prints:
///
///     sleep of 0.5 s: no letter
///     sleep of 2 s: a letter after about 2 s
///     by hand: a letter after about 1 s
///     Awaitility: a letter after about 1 s
///     Condition with alias 'letter 2' didn't complete within 500 milliseconds
///     expected <2> but was <1>.
class Timeouts_07_AwaitAResult {

    private interface Wait {
        void untilALetterIsThere() throws InterruptedException;
    }

    private final List<String> letters = new CopyOnWriteArrayList<>();

    void main() throws InterruptedException {
        receive("sleep of 0.5 s", () -> Thread.sleep(Duration.ofMillis(500)));
        receive("sleep of 2 s", () -> Thread.sleep(Duration.ofSeconds(2)));
        receive("by hand", this::awaitByHand);
        var patience = await().atMost(Duration.ofSeconds(5));
        receive("Awaitility", () -> patience.until(letters::size, equalTo(1)));
        try {
            await("letter 2").atMost(Duration.ofMillis(500)).until(letters::size, equalTo(2));
        } catch (ConditionTimeoutException e) {
            String message = e.getMessage();
            IO.println(message.substring(0, message.indexOf(" because ")));
            IO.println(message.substring(message.indexOf("expected ")));
        }
    }

    private void receive(String title, Wait wait) throws InterruptedException {
        letters.clear();
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            long start = System.nanoTime();
            executor.submit(this::deliverAfterOneSecond);
            wait.untilALetterIsThere();
            long seconds = Math.round((System.nanoTime() - start) / 1e9);
            var found = letters.isEmpty() ? "no letter" : "a letter after about " + seconds + " s";
            IO.println(title + ": " + found);
        }
    }

    private boolean deliverAfterOneSecond() throws InterruptedException {
        Thread.sleep(Duration.ofSeconds(1));
        return letters.add("hello");
    }

    private void awaitByHand() throws InterruptedException {
        long start = System.nanoTime();
        while (letters.isEmpty()) {
            if (System.nanoTime() - start > 5_000_000_000L) {
                throw new AssertionError("no letter within 5 s");
            }
            Thread.sleep(Duration.ofMillis(50));
        }
    }
}
