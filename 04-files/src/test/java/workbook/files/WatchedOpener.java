package workbook.files;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/// Opens real files, and sees how many are open: it is the `Files::lines` of a test.
class WatchedOpener implements Opener {

    private final Semaphore opened = new Semaphore(0);
    private final Semaphore closed = new Semaphore(0);
    private final Semaphore interrupts = new Semaphore(0);
    private final Semaphore waiting = new Semaphore(0);
    private final AtomicInteger calls = new AtomicInteger();
    private final CompletableFuture<Boolean> lookedRound = new CompletableFuture<>();
    private volatile boolean seen;
    private volatile int mostOpen;
    private volatile String failed;

    @Override
    public Stream<String> lines(Path file) throws IOException {
        opened.release();
        return Files.lines(file).onClose(closed::release);
    }

    /// All streams stay open until the first file has seen so many open, and 200 ms no more.
    Opener closingTogether(int many) {
        return file -> {
            var lines = lines(file);
            if (calls.incrementAndGet() == 1) {
                int atFirst = count(opened, many, 3_000);
                mostOpen = atFirst < many ? atFirst : many + count(opened, 1, 200);
                lookedRound.complete(true);
            }
            return lines.onClose(lookedRound::join);
        };
    }

    /// The first file is not there until so many others are closed.
    Opener slowUntilClosed(int others) {
        return file -> {
            if (calls.incrementAndGet() == 1) {
                seen = acquire(closed, others, 3_000);
            }
            return lines(file);
        };
    }

    /// Files are read until an interrupt comes; meanwhile the last of so many fails.
    Opener failing(int many) {
        return reading(
                many,
                file -> {
                    failed = file.getFileName().toString();
                    throw new IOException("boom");
                });
    }

    /// Files are read until an interrupt comes, with the event that is caused by the last of so
    /// many.
    Opener running(int many, Runnable event) {
        return reading(
                many,
                file -> {
                    event.run();
                    return lines(file);
                });
    }

    private Opener reading(int many, Opener last) {
        return file -> {
            int call = calls.incrementAndGet();
            if (call < many) {
                return lines(file).peek(_ -> awaitInterrupt());
            }
            return call == many && acquire(waiting, many - 1, 2_000)
                    ? last.lines(file)
                    : slowly(file);
        };
    }

    /// In 50 ms.
    private Stream<String> slowly(Path file) throws IOException {
        opened.release();
        acquire(new Semaphore(0), 1, 50);
        return Files.lines(file).onClose(closed::release);
    }

    String failed() {
        return failed;
    }

    boolean hasSeenSoMany() {
        return seen;
    }

    int mostOpen() {
        return mostOpen;
    }

    boolean interrupted(int many) throws IOException {
        return acquire(interrupts, many, 3_000);
    }

    int closed(int expected) throws IOException {
        return count(closed, expected, 3_000);
    }

    /// How many are opened from now on; a few may have been under way.
    int opens(int tooMany) throws IOException {
        opened.drainPermits();
        return count(opened, tooMany, 300);
    }

    private void awaitInterrupt() {
        waiting.release();
        try {
            acquire(new Semaphore(0), 1, 3_000);
        } catch (IOException e) {
            interrupts.release();
            throw new UncheckedIOException(e);
        }
    }

    /// How many there are, at most so many, for which it waits.
    private static int count(Semaphore semaphore, int many, long millis) throws IOException {
        return acquire(semaphore, many, millis) ? many : semaphore.availablePermits();
    }

    /// As a file does it: an interrupt ends the waiting with an `IOException`, and is kept.
    private static boolean acquire(Semaphore semaphore, int permits, long millis)
            throws IOException {
        try {
            return semaphore.tryAcquire(permits, millis, MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ClosedByInterruptException();
        }
    }
}
