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
    private volatile boolean oneMore;
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
                seen = acquire(opened, many, 3_000);
                oneMore = seen && acquire(opened, 1, 200);
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

    boolean hasSeenOneMore() {
        return oneMore;
    }

    boolean hasSeenInterrupts(int many) throws IOException {
        return acquire(interrupts, many, 3_000);
    }

    /// Whether more than so many, which may have been under way, are opened from now on.
    boolean opensMoreThan(int many) throws IOException {
        opened.drainPermits();
        return acquire(opened, many + 1, 300);
    }

    boolean hasClosed(int many) throws IOException {
        return acquire(closed, many, 3_000);
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
