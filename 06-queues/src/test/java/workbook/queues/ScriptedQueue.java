package workbook.queues;

import static java.util.concurrent.TimeUnit.NANOSECONDS;

import java.time.Duration;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/// A queue for tests: its elements come at set times of a clock of its own.
///
/// Only waiting in the queue moves the clock: to the next element, or to the end of the time-out.
/// So a test of time-outs takes no time and is the same on every machine. For one thread.
///
///     var queue = new ScriptedQueue<String>().at(20, List.of("a")).at(500, List.of("b"));
///     queue.take();                    // a, and it is 20 ms
///     queue.poll(100, MILLISECONDS);   // null, and it is 120 ms
///
/// A wait for something that never comes, and a busy loop, end with `IllegalStateException`.
class ScriptedQueue<E> extends LinkedBlockingQueue<E> {

    private static final long serialVersionUID = 1;
    private static final long NEVER = Long.MAX_VALUE;

    private final TreeMap<Long, List<E>> coming = new TreeMap<>();
    private long interrupt = NEVER;
    private long now;
    private int looks;

    ScriptedQueue<E> at(long millis, List<E> elements) {
        coming.put(Duration.ofMillis(millis).toNanos(), elements);
        goOnUntil(now);
        return this;
    }

    /// Whoever waits at this time gets `InterruptedException`, once.
    void interruptAt(long millis) {
        interrupt = Duration.ofMillis(millis).toNanos();
    }

    /// Nanoseconds since the beginning.
    long now() {
        look();
        return now;
    }

    @Override
    public E take() throws InterruptedException {
        return poll(NEVER, NANOSECONDS);
    }

    @Override
    public E poll(long time, TimeUnit unit) throws InterruptedException {
        var element = poll();
        if (element != null || time <= 0) {
            return element;
        }
        long next = Math.min(coming.isEmpty() ? NEVER : coming.firstKey(), interrupt);
        long end = now + Math.min(unit.toNanos(time), NEVER - now);
        if (Math.min(next, end) == NEVER) {
            throw new IllegalStateException("a wait for ever: nothing comes any more");
        }
        goOnUntil(Math.min(next, end));
        if (now == interrupt) {
            interrupt = NEVER;
            throw new InterruptedException();
        }
        return poll();
    }

    @Override
    public E poll() {
        look();
        return super.poll();
    }

    private void goOnUntil(long nanos) {
        now = nanos;
        while (!coming.isEmpty() && coming.firstKey() <= now) {
            addAll(coming.pollFirstEntry().getValue());
        }
    }

    private void look() {
        if (++looks > 1_000) {
            throw new IllegalStateException("1000 looks at the clock and the queue: a busy loop?");
        }
    }
}
