package workbook.pitfalls;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;

/// Who catches an interrupt and goes on has thrown the only request to stop away.
///
/// When `InterruptedException` is thrown, the flag of the thread is cleared: from then on nobody
/// can tell that there was an interrupt. So either let the exception go on, with the flag clear, or
/// set the flag again, so that the next who looks will end. `join` without a limit on such a
/// thread, or `close()` of its executor, waits for ever. A loop that never blocks does not even get
/// the exception: exercise 8.3. What an interrupt is for: chapter 02. Another loss without a word:
/// [Pitfalls_07_LostUpdate].
///
/// Run: `mvn -q compile exec:exec -pl 08-pitfalls -Dexample=Pitfalls_05_SwallowedInterrupt`
///
/// Prints:
///
///     broken: interrupted once, has it ended? false
///     broken: it went on for 3 more rounds, until somebody pulled the plug
///     fixed: interrupted once, has it ended? true
class Pitfalls_05_SwallowedInterrupt {

    private final CountDownLatch interrupted = new CountDownLatch(1);
    private final Semaphore roundsAfter = new Semaphore(0);
    private volatile boolean plug = true;

    void main() throws InterruptedException {
        var broken = Thread.ofVirtual().start(this::brokenLoop);
        broken.interrupt();
        interrupted.await();
        roundsAfter.acquire(3);
        IO.println("broken: interrupted once, has it ended? " + !broken.isAlive());
        plug = false;
        broken.join();
        IO.println("broken: it went on for 3 more rounds, until somebody pulled the plug");

        var fixed = Thread.ofVirtual().start(this::fixedLoop);
        fixed.interrupt();
        var ended = fixed.join(Duration.ofSeconds(10));
        IO.println("fixed: interrupted once, has it ended? " + ended);
    }

    private void brokenLoop() {
        while (plug) {
            try {
                round();
            } catch (InterruptedException e) {
                interrupted.countDown(); // "log it and go on"
            }
        }
    }

    private void fixedLoop() {
        try {
            while (true) {
                round();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // for whoever called, and the loop has ended
        }
    }

    private void round() throws InterruptedException {
        Thread.sleep(20);
        if (interrupted.getCount() == 0) {
            roundsAfter.release();
        }
    }
}
