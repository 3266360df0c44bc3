package workbook.files;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;

/// Holds up all tasks but one: of the first two that come, whichever they are, the second by name.
///
/// So a test knows that two tasks are at work when it lets one of them fail, or succeed. All others
/// stay until they are interrupted, and a moment longer: whoever does not wait for their end goes
/// on without them.
final class FirstTwo {

    private final Set<String> arrived = new ConcurrentSkipListSet<>();
    private final List<String> interrupted = new CopyOnWriteArrayList<>();
    private final CountDownLatch both = new CountDownLatch(2);
    private final CountDownLatch never = new CountDownLatch(1);
    private volatile List<String> pair = List.of("nobody", "nobody");
    private volatile int patience = 4;

    /// Blocks the task of that name, unless it is the second of the first two.
    ///
    /// @return whether it is; `false` for one that has stayed and was not interrupted
    boolean lets(String name) throws InterruptedException {
        var early = both.getCount() > 0;
        arrived.add(name);
        both.countDown();
        await(both, name);
        // The third cannot come before one of the two has gone.
        var two = List.copyOf(arrived);
        if (early && name.equals(two.getLast())) {
            pair = List.of(two.getFirst(), name);
            return true;
        }
        stay(name);
        return false;
    }

    /// Blocks the task of that name until it is interrupted, 4 s at the most.
    void stay(String name) throws InterruptedException {
        // Once is enough to show that nobody interrupts.
        patience = await(never, name) ? patience : 0;
    }

    private boolean await(CountDownLatch latch, String name) throws InterruptedException {
        try {
            return latch.await(patience, SECONDS);
        } catch (InterruptedException e) {
            LockSupport.parkNanos(150_000_000);
            interrupted.add(name);
            throw e;
        }
    }

    String first() {
        return pair.getFirst();
    }

    String second() {
        return pair.getLast();
    }

    Set<String> arrived() {
        return arrived;
    }

    /// Asserts that the tasks of those names were interrupted, and have ended.
    void assertEnded(String... names) {
        assertThat(interrupted)
                .as("were interrupted, and had ended when the method returned")
                .contains(names);
    }
}
